import type { Language } from '../../translation/language.ts';

export const so: Language = {
  code: 'so',
  name: 'Soomaali',
  direction: 'ltr',
  frame: {
    skip: 'U gudub qoraalka',
    menu: 'Liiska',
    closeMenu: 'Xir liiska',
    language: 'Luqad',
    translation: 'Kani waa turjumaad. Qoraalka Holandeyska ah ayaa sax ah.',
    readDutch: 'Akhri qoraalka Holandeyska',
    notTranslated: 'Qaybtan weli lama turjumin. Waxaad ku akhrinaysaa Holandeys.',
    sources: 'Ilaha boggan',
    sourcesNote: 'Boggani wuxuu ku salaysan yahay xeerarkan. Waxay ku qoran yihiin Holandeys.',
    checked: 'Boggan waxaan hubinnay {date}.',
    help: 'Caawimo ma u baahan tahay?',
    reach: 'Wac {phone} ama u qor {email}.',
    feedback: 'Wax ma khaldan yihiin? Noo soo qor boggan wax ku saabsan',
    independent: 'Boggani maaha bogga dowladda Flanders.',
    aboutTheSite: 'Ku saabsan boggan',
    readOn: 'Sii akhri',
    print: { title: 'Si loo daabaco', flyer: 'Warqad', poster: 'Boostar' },
    forty: {
      example:
        'Tusaale: {accepted} saacadood oo ka mid ah {hours} waa la xisaabiyay. {waiting} saacadood waxay sugayaan hubin.',
      accepted: 'waa la xisaabiyay',
      waiting: 'waxay sugaysaa hubin',
      toGo: 'weli way hartay',
    },
  },
  topics: {
    what: {
      title: 'Waa maxay?',
      lead: 'Dad ayaad baranaysaa. Af Holandeys ayaad ku celcelinaysaa. Waa ugu yaraan {hours} saacadood.',
      sections: {
        what: {
          title: 'Magaca',
          text: [
            'Af Holandeys waxaa lagu yiraahdaa: {pathway}. Waxay la macno tahay: ka qaybgal oo dad baro. Waa qayb ka mid ah is-dhexgalkaaga (<inburgering>).',
            'Waxaad dooranaysaa hawl. Waxaad la qaybqaadanaysaa dad kale. Waxaad dooranaysaa wax aad jeceshahay.',
          ],
        },
        why: {
          title: 'Waayo?',
          text: [
            [
              'Dad cusub ayaad baranaysaa.',
              'Af Holandeys ayaad ku celcelinaysaa.',
              'Nolosha Belgium way kuu fududaanaysaa.',
            ],
          ],
        },
        parts: {
          title: 'Qaybaha is-dhexgalka',
          text: [
            ['Barashada nolosha Belgium.', 'Barashada af Holandeyska.', 'Shaqo raadin.', 'Dad barasho: {pathway}.'],
            'Qaybtani waxay jirtaa laga bilaabo {since}.',
          ],
        },
        words: {
          title: 'Erayo aad badanaa maqli doonto',
          text: [
            [
              '{counselor}: la-taliyaha, qofka kaa caawiya is-dhexgalka.',
              '<contactpersoon>: qofka xiriirka, qof ka mid ah hawshaada.',
              '{proof}: caddaynta ka-qaybgalka, warqadda saacadahaaga ku qoran yihiin.',
              '{certificate}: warqadda aad hesho is-dhexgalka kadib.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'Yaa loogu talagalay?',
      lead: 'Dadka qaar waa ku waajib. Dadka kale iyagaa doorta.',
      sections: {
        must: {
          title: 'Waa kugu waajib',
          text: [
            'Is-dhexgalku ma kugu waajib yahay (<verplichte inburgeraar>)? Ma shaqaynaysid, waxna ma baranaysid? Markaas waa inaad samayso.',
          ],
        },
        work: {
          title: 'Waad shaqaysaa',
          text: [
            'Si sharci ah ma u shaqaysaa, ugu yaraan nus-waqti? Markaas adigaa doorta.',
            'Waxaad tusaysaa caddaynta shaqadaada. Caddayn ma jirto? Markaas shaqadaadu ma xisaabanto.',
            'Heshiis shaqo ma leedahay? Heshiisyadaadu wadar ahaan waa ugu yaraan {months} bilood. Way isku xigaan.',
          ],
        },
        study: {
          title: 'Wax baad barataa',
          text: [
            'Markaas sidoo kale adigaa doorta. La-taliyahaaga ({counselor}) ayaa eegaya in waxbarashadaadu xisaabanto.',
          ],
        },
        choose: {
          title: 'Adigaa doorta',
          text: [
            'Xaq ma u leedahay, balse kuguma waajib aha (<rechthebbende inburgeraar>)? Markaas adigaa doorta.',
            'Ilaalin ku-meel-gaar ah ma haysataa (Ukraine)? Markaas sidoo kale adigaa doorta.',
            '<voortraject> ma ku jirtaa? Markaas tani qayb kama aha.',
          ],
        },
        same: {
          title: 'Dadka oo dhan waa isku mid',
          text: ['Ma ka qaybgelaysaa? Markaas waa ugu yaraan {hours} saacadood. Waajib ama maya: waa isku mid.'],
        },
      },
    },
    hours: {
      title: 'Immisa saacadood?',
      lead: 'Waa ugu yaraan {hours} saacadood. Adigaa qaybsada saacadaha.',
      sections: {
        count: { title: 'Immisa?', text: ['Ugu yaraan {hours} saacadood. In ka badan waa la oggol yahay.'] },
        when: {
          title: 'Goorma?',
          text: [
            'Inta uu socdo heshiiskaaga is-dhexgalka (<inburgeringscontract>). Heshiisku wuxuu leeyahay bilow iyo dhammaad.',
            'Saacadaha bilowga ka hor ma xisaabmaan. Saacadaha dhammaadka kadib ma xisaabmaan.',
            'Mar kasta waad bilaabi kartaa. Ma aha inaad sugto casharka Holandeyska.',
          ],
        },
        spread: {
          title: 'Sideed saacadaha u qaybsanaysaa?',
          text: [
            [
              'Saacado badan hal toddobaad: waa la oggol yahay.',
              'Dhowr saacadood bishii: sidoo kale.',
              'Hal hawl ama in ka badan.',
            ],
          ],
        },
        where: { title: 'Xaggee?', text: ['Degmadaada ama degmo kale. Adigaa doorta.'] },
      },
    },
    activities: {
      title: 'Hawshee?',
      lead: 'Hawshu way ku habboon tahay marka labadan arrimood run yihiin.',
      sections: {
        people: {
          title: 'Dad ayaad baranaysaa',
          text: [
            [
              'Qof kale ama koox ayaad la samaynaysaa.',
              'Dad cusub ayaad la kulmaysaa.',
              'Fursad weyn ayaa jirta in xiriirku sii socdo.',
              'Badanaa keligaa ma tihid.',
            ],
          ],
        },
        dutch: {
          title: 'Af Holandeys ayaad maqlaysaa',
          text: [
            [
              'Waxaa jooga dad si fiican ugu hadla af Holandeys.',
              'Dadkaas hadda ma baranayaan afka.',
              'Waad ku celcelin kartaa af Holandeys.',
            ],
          ],
        },
        examples: {
          title: 'Tusaalooyin',
          text: [
            [
              'isboorti koox lala sameeyo',
              'heeso koox lala qaado',
              'la kulanka buddy',
              'ka hadalka miiska sheekada (<praattafel>)',
              'shaqo iskaa wax u qabso ah',
              'ka caawinta iskuulka ilmahaaga',
              'inaad badanaa kafee la cabto deris ku hadla Holandeys',
              'fikradaada',
            ],
          ],
        },
        not: {
          title: 'Tani kuma habboona',
          text: [['keligaa jimicsi', 'cunto la karinta qoyskaaga', 'koox ay dhammaan weli baranayaan Holandeys']],
        },
        level: {
          title: 'Holandeys yar ma ku hadashaa?',
          text: ['Dhib ma leh. Waad bilaabi kartaa. Dhageysigu sidoo kale waa fiican yahay.'],
        },
        ask: {
          title: 'Marka hore weydii',
          text: [
            'La hadal la-taliyahaaga ({counselor}) intaadan bilaabin. Wadajir ayaad u eegaysaan inay ku habboon tahay.',
          ],
        },
      },
    },
    steps: {
      title: 'Tallaabo tallaabo',
      lead: 'Adigaa hawl raadinaya. La-taliyahaaga ({counselor}) ayaa kaa caawinaya.',
      sections: {
        steps: {
          title: 'Waa sidan',
          text: [
            [
              'Waxaad maqlaysaa waxa is-dhexgalku yahay.',
              'Qorshe ayaad la samaynaysaa la-taliyahaaga ({counselor}). Heshiiska ayaad saxiixaysaa.',
              'Hawl ayaad raadinaysaa.',
              'Wadajir ayaad u eegaysaan inay ku habboon tahay.',
              'Ballan ayaad samaynaysaa. Waad ka qaybgelaysaa.',
              'Qofka xiriirka ayaa saacadahaaga ku xaqiijinaya {proof} (caddaynta ka-qaybgalka).',
              'La-taliyahaaga ayaa hubinaya. Markaas saacadahaagu way xisaabmaan.',
              'Weli {hours} saacadood ma gaarin? Sii wad, ama wax cusub raadi.',
            ],
          ],
        },
        company: {
          title: 'Ma ka baqaysaa inaad keligaa tagto?',
          text: [
            'Mararka qaar qof ayaa ku raaci kara marka ugu horreysa. Weydii la-taliyahaaga ({counselor}).',
            'La-taliyuhu isagu kuma raacayo.',
          ],
        },
      },
    },
    proof: {
      title: 'Caddaynta ka-qaybgalka',
      lead: 'Caddaynta ({proof}) waxaa ku qoran saacadahaaga.',
      sections: {
        what: {
          title: 'Waa maxay?',
          text: [
            'Warqad ay ku qoran yihiin magacaaga, hawshaada iyo saacadahaaga. Kama hadlayso heerka Holandeyskaaga.',
          ],
        },
        who: {
          title: 'Yaa saxiixa?',
          text: [
            'Qofka xiriirka ee hawshaada. Wuxuu noqon karaa tababare, ama buddy-gaaga.',
            'Adigu ma saxiixaysid. La-taliyahaaga ({counselor}) sidoo kale ma saxiixo. Hubi in qofka xiriirku saxiixo.',
          ],
        },
        counts: {
          title: 'Goorma ayay saacadahaagu xisaabmaan?',
          text: [
            'La-taliyahaaga ayaa hubinaya warqadda ({proof}). Ma fiican tahay? Markaas saacadahaagu way xisaabmaan.',
            'Shaki ma jiraa? Markaas la-taliyahaaga ({counselor}) ayaa wacaya qofka xiriirka.',
          ],
        },
        paper: {
          title: 'Warqad',
          text: ['Taasna way suurtagal tahay. Warqad madhan weydiiso la-taliyahaaga ({counselor}).'],
        },
        refusal: {
          title: 'Qof ma diiday inuu saxiixo?',
          text: ['U sheeg la-taliyahaaga ({counselor}). Saacadaha weli ma xisaabmaan.'],
        },
      },
    },
    end: {
      title: 'Dhammaadka waqtigaaga',
      lead: 'Heshiiskaagu ma dhammaanayaa? Weli {hours} saacadood ma haysatid? Akhri tan.',
      sections: {
        talk: {
          title: 'Waqtigeeda ku hadal',
          text: ['Wac la-taliyahaaga ({counselor}). Ha sugin toddobaadka ugu dambeeya.'],
        },
        extension: { title: 'Khaladkaagu ma ahayn?', text: ['Markaas waqti dheeraad ah ayaad helaysaa.'] },
        effort: { title: 'Ma dadaashay?', text: ['La-taliyahaaga ayaa kula eegaya waxa suurtagal ah.'] },
        fine: {
          title: 'Ma kugu waajib ahayd, oo wax aad u yar ma samaysay?',
          text: [
            'Markaas ganaax waa suurtagal. Qof bini aadam ah ayaa go’aamiya. Kombiyuutar weligiis ma go’aamiyo.',
            'Ganaaxa kadib sidoo kale waa inaad samayso saacadaha.',
          ],
        },
        entitled: {
          title: 'Xaq ma u leedahay, balse kuguma waajib aha?',
          text: [
            'Adiga xeerarku ganaax kuuma sheegayaan.',
            '{pathway} ma ku jiraa heshiiskaaga? Markaas {certificate} waxaad helaysaa markaad dhammayso.',
          ],
        },
      },
    },
    change: {
      title: 'Haddii aad fikirka beddesho',
      lead: 'Adigu ma doorataa? Markaas mar dambe wax kale waad dooran kartaa.',
      sections: {
        yes: {
          title: 'Haa ayaad tiraahdaa',
          text: ['Markaas {pathway} wuxuu ku jiraa heshiiskaaga. Waa inaad dhammayso si aad u hesho {certificate}.'],
        },
        stop: {
          title: 'Waxaad rabtaa inaad joojiso',
          text: [
            'Xaq ma u leedahay, balse kuguma waajib aha (<rechthebbend>)? Markaas waa la oggol yahay. Marka hore la hadal la-taliyahaaga ({counselor}).',
            'Weli ma rabtaa {certificate}? Markaas marka hore heshiiskaagu waa inuu isbeddelo.',
          ],
        },
        must: {
          title: 'Ma kugu waajib yahay?',
          text: [
            'Markaas ma joojin kartid. Hadda ma shaqaysaa, ama wax ma barataa? U sheeg la-taliyahaaga ({counselor}).',
          ],
        },
        think: {
          title: 'Si fiican uga fikir',
          text: ['Si degan u dooro. Waxaa fiican inaad doorashadaada ku sii jirto.'],
        },
      },
    },
    contact: {
      title: 'Xiriir',
      lead: 'Su’aal ma qabtaa? Dadkan ayaa ku caawinaya.',
      sections: {
        counselor: {
          title: 'La-taliyahaaga',
          text: ['Marka hore wac ama u qor la-taliyahaaga ({counselor}). Qofkaasi wuu yaqaan faylkaaga.'],
        },
        municipality: {
          title: 'Degmadaada',
          text: ['Hawl ma raadinaysaa? Degmadaadu (<gemeente>) way ogtahay waxa jira.'],
        },
        us: { title: 'Boggan', text: ['Su’aal ku saabsan boggan? Wac {phone}. Ama u qor {email}.'] },
        decide: {
          title: 'Yaa go’aamiya?',
          text: ['Annagu waxba kama go’aaminno adiga. Boggani wuu sharraxaa oo keliya.'],
        },
      },
    },
  },
  wizard: {
    title: 'Ma igu waajib baa?',
    lead: 'Ka jawaab dhowr su’aalood. Markaas waxaad ogaanaysaa in {pathway} kugu waajib yahay.',
    start: 'Ma igu waajib baa? Bilow su’aalaha',
    yourAnswers: 'Jawaabahaaga',
    change: 'Beddel',
    again: 'Mar kale bilow',
    back: 'Su’aashii hore',
    why: 'Waayo?',
    next: 'Hadda maxaa xiga?',
    ask: 'Yaan weydiin karaa?',
    rules: 'Xeerarka',
    notDecision: 'Tani go’aan maaha: la-taliyahaaga ({counselor}) ayaa eegaya faylkaaga.',
    whomToAsk: 'Weydii la-taliyahaaga ({counselor}). Weli mid ma haysatid? Wac {phone}.',
    questions: {
      trajectory: {
        question: 'Barnaamijkee ku jirtaa?',
        hint: 'Heshiis is-dhexgal (<inburgeringscontract>) ma leedahay? Markaas barnaamij caadi ah ayaad ku jirtaa.',
        options: { gewoon: 'Barnaamij is-dhexgal oo caadi ah (<inburgeringstraject>)', voortraject: '<voortraject>' },
      },
      status: {
        question: 'Maxaa ku qoran faylkaaga?',
        hint: 'Ma taqaanid? Markaas dooro: ma aqaan.',
        options: {
          verplicht: 'Waa igu waajib (<verplichte inburgeraar>)',
          rechthebbend: 'Xaq ayaan u leeyahay, iguma waajib aha (<rechthebbende inburgeraar>)',
          'weet-niet': 'Ma aqaan',
        },
      },
      protection: {
        question: 'Ilaalin ku-meel-gaar ah ma haysataa (Ukraine)?',
        options: { beschermd: 'Haa', 'niet-beschermd': 'Maya' },
      },
      since: {
        question: 'Tan iyo goorma ayay kugu waajib tahay?',
        options: { vanaf: '{since} ama ka dib', ervoor: 'Ka hor {since}', 'weet-niet': 'Ma aqaan' },
      },
      capacity: {
        question: 'Ma shaqaysaa?',
        options: {
          'geen-werk': 'Maya',
          werknemer: 'Haa, heshiis shaqo ayaan leeyahay',
          zelfstandige: 'Haa, naftayda ayaan u shaqeeyaa',
          ambtenaar: 'Haa, shaqaale dowladeed ayaan ahay',
        },
      },
      legal: {
        question: 'Si sharci ah ma u shaqaysaa?',
        hint: 'Sharci waxay la macno tahay: shaqadaadu waa mid rasmi ah oo diiwaangashan.',
        options: { wettelijk: 'Haa', 'niet-wettelijk': 'Maya' },
      },
      contracts: {
        question: 'Ma tusi kartaa heshiiskaaga shaqada?',
        options: { contract: 'Haa', 'geen-contract': 'Maya' },
      },
      contractHours: {
        question: 'Ma shaqaysaa ugu yaraan nus-waqti?',
        hint: 'Nus-waqti waa nus toddobaad shaqo oo buuxa.',
        options: {
          halftijds: 'Haa, hal shaqo',
          'samen-halftijds': 'Kaliya marka shaqooyinkayga la isku daro',
          minder: 'Maya, ka yar',
        },
      },
      contractLength: {
        question: 'Heshiisyadaadu wadar ahaan ma yihiin ugu yaraan {months} bilood?',
        hint: 'Heshiisyadu way isku xigaan. Maalin u dhexeysa ma jirto.',
        options: {
          'lang-genoeg': 'Haa',
          'weekend-ertussen': 'Haa, laakiin dhammaad toddobaad ayaa u dhexeeya',
          'te-kort': 'Maya',
        },
      },
      selfEmployment: {
        question: 'Ma caddayn kartaa inaad naftaada u shaqayso?',
        options: { bewijs: 'Haa', 'geen-bewijs': 'Maya' },
      },
      appointment: {
        question: 'Ma tusi kartaa go’aanka magacaabista (<benoemingsbesluit>)?',
        hint: 'Waa warqadda sheegaysa inaad tahay shaqaale dowladeed.',
        options: { besluit: 'Haa', 'geen-besluit': 'Maya' },
      },
      halfTime: {
        question: 'Ma shaqaysaa ugu yaraan nus-waqti?',
        hint: 'Nus-waqti waa nus toddobaad shaqo oo buuxa.',
        options: { halftijds: 'Haa', minder: 'Maya', 'weet-niet': 'Ma aqaan' },
      },
      study: {
        question: 'Wax ma barataa?',
        options: {
          'geen-studie': 'Maya',
          'studie-bevestigd': 'Haa, la-taliyahayga ({counselor}) wuxuu yiri way xisaabantaa',
          'studie-niet-bevestigd': 'Haa, laakiin la-taliyahayga ({counselor}) weli waxba ma oran',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Haa, waa kugu waajib',
        next: 'La hadal la-taliyahaaga ({counselor}). Raadi hawl aad jeceshahay. Waa ugu yaraan {hours} saacadood.',
      },
      OPTIONAL: {
        answer: 'Maya, adigaa doorta',
        next: 'Ma rabtaa inaad ka qaybgasho? U sheeg la-taliyahaaga ({counselor}). Qofkii ka qaybgala waa ugu yaraan {hours} saacadood.',
      },
      NOT_APPLICABLE: {
        answer: 'Maya, qayb kama aha barnaamijkaaga',
        next: 'Waxba ma aha inaad samayso. Mar dambe barnaamij caadi ah ma rabtaa? La hadal la-taliyahaaga ({counselor}).',
      },
      NEEDS_REVIEW: {
        answer: 'Halkan kama sheegi karno',
        next: 'Wac ama u qor la-taliyahaaga ({counselor}). Ka codso inuu hubiyo.',
      },
    },
    reasons: {
      preTrajectory: 'Waxaad ku jirtaa <voortraject>. {pathway} qayb kama aha.',
      statusUnknown: 'Ma ogid inay kugu waajib tahay. Faylkaaga ayay ku qoran tahay.',
      protected:
        'Ilaalin ku-meel-gaar ah ayaad haysataa. Markaas xaq ayaad u leedahay, kuguma waajib aha, adigaana doorta.',
      protectedYetObliged:
        'Ilaalin ku-meel-gaar ah iyo waajib: labadu isma raaci karaan. Qof waa inuu hubiyo faylkaaga.',
      beforeTheLaw: 'Waxay kugu waajib noqotay ka hor {since}. Markaas tani weli ma jirin.',
      sinceUnknown: 'Ma ogid tan iyo goorma ay kugu waajib tahay. Maalintaasi waa muhiim.',
      entitled: 'Xaq ayaad u leedahay, kuguma waajib aha (<rechthebbende inburgeraar>).',
      working: 'Si sharci ah ayaad u shaqaysaa, ugu yaraan nus-waqti. Waad caddayn kartaa.',
      studying: 'Wax baad barataa, la-taliyahaaga ({counselor}) ayaana xaqiijiyay.',
      workUnclear: 'Weli ma cadda in shaqadaadu xisaabanto.',
      studyUnclear: 'Wax baad barataa. La-taliyahaaga ({counselor}) weli waa inuu eego inay xisaabanto.',
      obliged: 'Waa kugu waajib. Ma haysatid shaqo xisaabanta. Ma haysatid waxbarasho xisaabanta.',
    },
    workReasons: {
      NOT_WORKING: 'Ma shaqaysid.',
      NOT_LEGAL: 'Shaqada sharciga ah oo keliya ayaa xisaabanta.',
      EVIDENCE_MISSING: 'Ma tusaysid caddaynta shaqadaada.',
      HALF_TIME_UNKNOWN: 'Ma ogin inaad nus-waqti shaqayso.',
      BELOW_HALF_TIME: 'Waxaad shaqaysaa wax ka yar nus-waqti.',
      WEEKEND_GAP: 'Dhammaad toddobaad ayaa u dhexeeya heshiisyadaada.',
      COMBINED_PART_TIME: 'Shaqooyinkaagu waa nus-waqti marka la isku daro oo keliya.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Heshiisyadaadu wadar ahaan maaha {months} bilood oo isku xigta.',
    },
  },
};
