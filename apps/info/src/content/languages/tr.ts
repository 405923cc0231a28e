import type { Language } from '../../translation/language.ts';

export const tr: Language = {
  code: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  frame: {
    skip: 'İçeriğe git',
    menu: 'Menü',
    closeMenu: 'Menüyü kapat',
    language: 'Dil',
    translation: 'Bu bir çeviridir. Hollandaca metin geçerlidir.',
    readDutch: 'Hollandaca metni oku',
    notTranslated: 'Bu bölüm henüz çevrilmedi. Hollandaca okuyorsunuz.',
    sources: 'Bu sayfanın kaynakları',
    sourcesNote: 'Bu sayfa bu kurallara dayanır. Kurallar Hollandacadır.',
    checked: 'Bu sayfayı kontrol ettiğimiz gün: {date}.',
    help: 'Yardıma ihtiyacınız var mı?',
    reach: 'Telefon: {phone}. E-posta: {email}.',
    feedback: 'Burada bir yanlış mı var? Bu sayfa hakkında bize yazın',
    independent: 'Bu site Flaman hükümetinin değildir.',
    aboutTheSite: 'Bu site hakkında',
    readOn: 'Okumaya devam edin',
    print: { title: 'Yazdırmak için', flyer: 'El ilanı', poster: 'Afiş' },
    forty: {
      example: 'Bir örnek: {hours} saatin {accepted} saati sayıldı. {waiting} saat kontrol bekliyor.',
      accepted: 'sayıldı',
      waiting: 'kontrol bekliyor',
      toGo: 'yapılacak',
    },
  },
  topics: {
    what: {
      title: 'Bu nedir?',
      lead: 'İnsanlarla tanışırsınız. Hollandaca pratik yaparsınız. Bunu en az {hours} saat yaparsınız.',
      sections: {
        what: {
          title: 'Adı',
          text: [
            'Hollandaca adı: {pathway}. Anlamı: katılmak ve çevre edinmek. Bu, uyum programınızın (<inburgering>) bir parçasıdır.',
            'Bir etkinlik seçersiniz. Başka insanlarla birlikte katılırsınız. Sevdiğiniz bir şeyi seçersiniz.',
          ],
        },
        why: {
          title: 'Neden?',
          text: [
            [
              'Yeni insanlarla tanışırsınız.',
              'Hollandaca pratik yaparsınız.',
              'Belçika’da yolunuzu daha kolay bulursunuz.',
            ],
          ],
        },
        parts: {
          title: 'Uyum programının parçaları',
          text: [
            [
              'Belçika’da nasıl yaşadığımızı öğrenmek.',
              'Hollandaca öğrenmek.',
              'İş aramak.',
              'İnsanlarla tanışmak: {pathway}.',
            ],
            'Bu parçanın başladığı gün: {since}.',
          ],
        },
        words: {
          title: 'Sık duyacağınız kelimeler',
          text: [
            [
              '{counselor}: danışman, uyum programında size yardım eden kişi.',
              '<contactpersoon>: irtibat kişisi, etkinliğinizden biri.',
              '{proof}: katılım belgesi, saatlerinizin yazdığı kâğıt.',
              '{certificate}: uyum programından sonra aldığınız belge.',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'Kimler için?',
      lead: 'Bazı insanlar bunu yapmak zorundadır. Bazı insanlar kendisi seçer.',
      sections: {
        must: {
          title: 'Zorundasınız',
          text: [
            'Uyum programı sizin için zorunlu mu (<verplichte inburgeraar>)? Çalışmıyor ve okumuyor musunuz? O zaman bunu yapmak zorundasınız.',
          ],
        },
        work: {
          title: 'Çalışıyorsunuz',
          text: [
            'Yasal olarak ve en az yarı zamanlı mı çalışıyorsunuz? O zaman siz seçersiniz.',
            'İşinizi gösteren bir belge verirsiniz. Belge yok mu? O zaman işiniz sayılmaz.',
            'İş sözleşmeniz mi var? Sözleşmeleriniz toplam en az {months} ay sürer. Sözleşmeler birbirini izler.',
          ],
        },
        study: {
          title: 'Okuyorsunuz',
          text: ['O zaman da siz seçersiniz. Danışmanınız ({counselor}) okulunuzun sayılıp sayılmadığına bakar.'],
        },
        choose: {
          title: 'Siz seçersiniz',
          text: [
            'Hakkınız var ama zorunlu değil mi (<rechthebbende inburgeraar>)? O zaman siz seçersiniz.',
            'Geçici korumanız mı var (Ukrayna)? O zaman da siz seçersiniz.',
            'Bir <voortraject> mi izliyorsunuz? O zaman bu onun parçası değildir.',
          ],
        },
        same: {
          title: 'Herkes için aynı',
          text: ['Katılıyor musunuz? O zaman en az {hours} saat yaparsınız. Zorunlu olsun ya da olmasın: aynıdır.'],
        },
      },
    },
    hours: {
      title: 'Kaç saat?',
      lead: 'En az {hours} saat yaparsınız. Saatleri istediğiniz gibi bölersiniz.',
      sections: {
        count: { title: 'Ne kadar?', text: ['En az {hours} saat. Daha fazlası da olur.'] },
        when: {
          title: 'Ne zaman?',
          text: [
            'Uyum sözleşmenizin (<inburgeringscontract>) süresi içinde. Sözleşmenin başı ve sonu vardır.',
            'Başlangıçtan önceki saatler sayılmaz. Bitişten sonraki saatler sayılmaz.',
            'Her zaman başlayabilirsiniz. Hollandaca dersini beklemeniz gerekmez.',
          ],
        },
        spread: {
          title: 'Saatleri nasıl bölersiniz?',
          text: [['Bir haftada çok saat olur.', 'Ayda birkaç saat da olur.', 'Bir etkinlik ya da daha fazla.']],
        },
        where: { title: 'Nerede?', text: ['Kendi belediyenizde ya da başka bir belediyede. Siz seçersiniz.'] },
      },
    },
    activities: {
      title: 'Hangi etkinlik?',
      lead: 'Bu iki şey doğruysa etkinlik uygundur.',
      sections: {
        people: {
          title: 'İnsanlarla tanışırsınız',
          text: [
            [
              'İki kişi ya da grup olarak yaparsınız.',
              'Yeni insanlarla tanışırsınız.',
              'Görüşmeye devam etme şansınız büyüktür.',
              'Çoğu zaman yalnız değilsiniz.',
            ],
          ],
        },
        dutch: {
          title: 'Hollandaca duyarsınız',
          text: [
            [
              'İyi Hollandaca konuşan insanlar vardır.',
              'O insanlar artık Hollandaca öğrenmiyor.',
              'Hollandaca pratik yapabilirsiniz.',
            ],
          ],
        },
        examples: {
          title: 'Örnekler',
          text: [
            [
              'bir kulüpte spor yapmak',
              'bir koroda şarkı söylemek',
              'bir buddy ile buluşmak',
              'bir konuşma masasında konuşmak (<praattafel>)',
              'gönüllü çalışmak',
              'çocuğunuzun okulunda yardım etmek',
              'Hollandaca konuşan bir komşuyla sık sık kahve içmek',
              'kendi fikriniz',
            ],
          ],
        },
        not: {
          title: 'Bu uygun değil',
          text: [
            [
              'spor salonuna yalnız gitmek',
              'kendi ailenizle yemek yapmak',
              'herkesin hâlâ Hollandaca öğrendiği bir grup',
            ],
          ],
        },
        level: {
          title: 'Az mı Hollandaca biliyorsunuz?',
          text: ['Sorun değil. Başlayabilirsiniz. Dinlemek de iyidir.'],
        },
        ask: {
          title: 'Önce sorun',
          text: ['Başlamadan önce danışmanınızla ({counselor}) konuşun. Uygun olup olmadığına birlikte bakarsınız.'],
        },
      },
    },
    steps: {
      title: 'Adım adım',
      lead: 'Siz bir etkinlik ararsınız. Danışmanınız ({counselor}) yardım eder.',
      sections: {
        steps: {
          title: 'Böyle olur',
          text: [
            [
              'Uyum programının ne olduğunu duyarsınız.',
              'Danışmanınızla ({counselor}) bir plan yaparsınız. Sözleşmenizi imzalarsınız.',
              'Bir etkinlik ararsınız.',
              'Uygun olup olmadığına birlikte bakarsınız.',
              'Randevu alırsınız. Katılırsınız.',
              'İrtibat kişisi saatlerinizi {proof} (katılım belgesi) üzerinde onaylar.',
              'Danışmanınız kontrol eder. O zaman saatleriniz sayılır.',
              'Henüz {hours} saat olmadı mı? Devam edin ya da yeni bir şey arayın.',
            ],
          ],
        },
        company: {
          title: 'Yalnız gitmeye çekiniyor musunuz?',
          text: [
            'Bazen ilk seferde biri sizinle gelebilir. Danışmanınıza ({counselor}) sorun.',
            'Danışmanınız kendisi sizinle gelmez.',
          ],
        },
      },
    },
    proof: {
      title: 'Katılım belgesi',
      lead: 'Katılım belgesinde ({proof}) saatleriniz yazar.',
      sections: {
        what: {
          title: 'Bu nedir?',
          text: [
            'Adınızın, etkinliğinizin ve saatlerinizin yazdığı bir kâğıt. Hollandacanızın ne kadar iyi olduğunu yazmaz.',
          ],
        },
        who: {
          title: 'Kim imzalar?',
          text: [
            'Etkinliğinizin irtibat kişisi. Bu bir antrenör ya da buddy’niz olabilir.',
            'Siz imzalamazsınız. Danışmanınız ({counselor}) da imzalamaz. İrtibat kişisinin imzalamasını sağlayın.',
          ],
        },
        counts: {
          title: 'Saatleriniz ne zaman sayılır?',
          text: [
            'Danışmanınız belgeyi ({proof}) kontrol eder. İyi mi? O zaman saatleriniz sayılır.',
            'Şüphe mi var? O zaman danışmanınız ({counselor}) irtibat kişisini arar.',
          ],
        },
        paper: { title: 'Kâğıt üzerinde', text: ['Bu da olur. Danışmanınızdan ({counselor}) boş bir kâğıt isteyin.'] },
        refusal: {
          title: 'Biri imzalamak istemiyor mu?',
          text: ['Danışmanınıza ({counselor}) söyleyin. Saatler henüz sayılmaz.'],
        },
      },
    },
    end: {
      title: 'Sürenizin sonu',
      lead: 'Sözleşmeniz bitmek üzere mi? Henüz {hours} saatiniz yok mu? Bunu okuyun.',
      sections: {
        talk: {
          title: 'Zamanında konuşun',
          text: ['Danışmanınızı ({counselor}) arayın. Son haftayı beklemeyin.'],
        },
        extension: { title: 'Elinizde olmayan bir neden mi vardı?', text: ['O zaman daha fazla süre alırsınız.'] },
        effort: { title: 'Elinizden geleni yaptınız mı?', text: ['Danışmanınız ne yapılabileceğine sizinle bakar.'] },
        fine: {
          title: 'Zorunluydu ve çok az mı yaptınız?',
          text: [
            'O zaman para cezası mümkündür. Buna bir insan karar verir. Bilgisayar asla karar vermez.',
            'Cezadan sonra da saatleri yapmanız gerekir.',
          ],
        },
        entitled: {
          title: 'Hakkınız var ama zorunlu değil mi?',
          text: [
            'Kurallar sizin için para cezasından söz etmez.',
            '{pathway} sözleşmenizde mi? O zaman belgenizi ({certificate}) bitirince alırsınız.',
          ],
        },
      },
    },
    change: {
      title: 'Fikrini değiştirmek',
      lead: 'Kendiniz mi seçiyorsunuz? O zaman sonra başka bir şey seçebilirsiniz.',
      sections: {
        yes: {
          title: 'Evet dersiniz',
          text: [
            'O zaman {pathway} sözleşmenizde yer alır. Belgenizi ({certificate}) almak için onu yapmanız gerekir.',
          ],
        },
        stop: {
          title: 'Bırakmak istiyorsunuz',
          text: [
            'Hakkınız var ama zorunlu değil mi (<rechthebbend>)? O zaman olur. Önce danışmanınızla ({counselor}) konuşun.',
            'Belgenizi ({certificate}) yine de istiyor musunuz? O zaman önce sözleşmenizin değişmesi gerekir.',
          ],
        },
        must: {
          title: 'Sizin için zorunlu mu?',
          text: ['O zaman bırakamazsınız. Şimdi çalışıyor ya da okuyor musunuz? Danışmanınıza ({counselor}) söyleyin.'],
        },
        think: { title: 'İyi düşünün', text: ['Acele etmeden seçin. Seçiminizde kalmanız daha iyidir.'] },
      },
    },
    contact: {
      title: 'İletişim',
      lead: 'Sorunuz mu var? Bu kişiler size yardım eder.',
      sections: {
        counselor: {
          title: 'Danışmanınız',
          text: ['Önce danışmanınızı ({counselor}) arayın ya da ona yazın. O kişi dosyanızı bilir.'],
        },
        municipality: {
          title: 'Belediyeniz',
          text: ['Etkinlik mi arıyorsunuz? Belediyeniz (<gemeente>) neler olduğunu bilir.'],
        },
        us: { title: 'Bu site', text: ['Bu site hakkında bir soru mu? Telefon: {phone}. E-posta: {email}.'] },
        decide: { title: 'Kim karar verir?', text: ['Biz sizin hakkınızda karar vermeyiz. Bu site yalnızca açıklar.'] },
      },
    },
  },
  wizard: {
    title: 'Zorunda mıyım?',
    lead: 'Birkaç soruyu yanıtlayın. O zaman {pathway} sizin için zorunlu mu, bilirsiniz.',
    start: 'Zorunda mıyım? Sorulara başla',
    yourAnswers: 'Yanıtlarınız',
    change: 'Değiştir',
    again: 'Yeniden başla',
    back: 'Önceki soru',
    why: 'Neden?',
    next: 'Şimdi ne olacak?',
    ask: 'Kime sorabilirim?',
    rules: 'Kurallar',
    notDecision: 'Bu bir karar değildir: danışmanınız ({counselor}) dosyanıza bakar.',
    whomToAsk: 'Danışmanınıza ({counselor}) sorun. Henüz danışmanınız yok mu? Telefon: {phone}.',
    questions: {
      trajectory: {
        question: 'Hangi programı izliyorsunuz?',
        hint: 'Uyum sözleşmeniz (<inburgeringscontract>) var mı? O zaman normal bir program izliyorsunuz.',
        options: { gewoon: 'Normal uyum programı (<inburgeringstraject>)', voortraject: '<voortraject>' },
      },
      status: {
        question: 'Dosyanızda ne yazıyor?',
        hint: 'Bilmiyor musunuz? O zaman şunu seçin: bilmiyorum.',
        options: {
          verplicht: 'Benim için zorunlu (<verplichte inburgeraar>)',
          rechthebbend: 'Hakkım var ama zorunlu değil (<rechthebbende inburgeraar>)',
          'weet-niet': 'Bilmiyorum',
        },
      },
      protection: {
        question: 'Geçici korumanız var mı (Ukrayna)?',
        options: { beschermd: 'Evet', 'niet-beschermd': 'Hayır' },
      },
      since: {
        question: 'Ne zamandan beri zorunlu?',
        options: {
          vanaf: '{since} günü ya da daha sonra',
          ervoor: '{since} gününden önce',
          'weet-niet': 'Bilmiyorum',
        },
      },
      capacity: {
        question: 'Çalışıyor musunuz?',
        options: {
          'geen-werk': 'Hayır',
          werknemer: 'Evet, iş sözleşmesiyle',
          zelfstandige: 'Evet, serbest çalışıyorum',
          ambtenaar: 'Evet, memurum',
        },
      },
      legal: {
        question: 'Yasal olarak mı çalışıyorsunuz?',
        hint: 'Yasal demek: işiniz resmî ve kayıtlıdır.',
        options: { wettelijk: 'Evet', 'niet-wettelijk': 'Hayır' },
      },
      contracts: {
        question: 'İş sözleşmenizi gösterebilir misiniz?',
        options: { contract: 'Evet', 'geen-contract': 'Hayır' },
      },
      contractHours: {
        question: 'En az yarı zamanlı mı çalışıyorsunuz?',
        hint: 'Yarı zamanlı, tam bir iş haftasının yarısıdır.',
        options: {
          halftijds: 'Evet, tek bir işte',
          'samen-halftijds': 'Yalnızca işlerimi toplarsam',
          minder: 'Hayır, daha az',
        },
      },
      contractLength: {
        question: 'Sözleşmeleriniz toplam en az {months} ay mı?',
        hint: 'Sözleşmeler birbirini izler. Arada gün yoktur.',
        options: {
          'lang-genoeg': 'Evet',
          'weekend-ertussen': 'Evet, ama arada bir hafta sonu var',
          'te-kort': 'Hayır',
        },
      },
      selfEmployment: {
        question: 'Serbest çalıştığınızı gösterebilir misiniz?',
        options: { bewijs: 'Evet', 'geen-bewijs': 'Hayır' },
      },
      appointment: {
        question: 'Atama kararınızı (<benoemingsbesluit>) gösterebilir misiniz?',
        hint: 'Memur olduğunuzu söyleyen mektuptur.',
        options: { besluit: 'Evet', 'geen-besluit': 'Hayır' },
      },
      halfTime: {
        question: 'En az yarı zamanlı mı çalışıyorsunuz?',
        hint: 'Yarı zamanlı, tam bir iş haftasının yarısıdır.',
        options: { halftijds: 'Evet', minder: 'Hayır', 'weet-niet': 'Bilmiyorum' },
      },
      study: {
        question: 'Okuyor musunuz?',
        options: {
          'geen-studie': 'Hayır',
          'studie-bevestigd': 'Evet, danışmanım ({counselor}) sayıldığını söyledi',
          'studie-niet-bevestigd': 'Evet, ama danışmanım ({counselor}) henüz bir şey söylemedi',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'Evet, zorundasınız',
        next: 'Danışmanınızla ({counselor}) konuşun. Sevdiğiniz bir etkinlik arayın. En az {hours} saat yaparsınız.',
      },
      OPTIONAL: {
        answer: 'Hayır, siz seçersiniz',
        next: 'Katılmak ister misiniz? Danışmanınıza ({counselor}) söyleyin. Katılan herkes en az {hours} saat yapar.',
      },
      NOT_APPLICABLE: {
        answer: 'Hayır, bu sizin programınızın parçası değil',
        next: 'Bir şey yapmanız gerekmez. Sonra normal program ister misiniz? Danışmanınızla ({counselor}) konuşun.',
      },
      NEEDS_REVIEW: {
        answer: 'Bunu burada söyleyemeyiz',
        next: 'Danışmanınızı ({counselor}) arayın ya da ona yazın. Kontrol etmesini isteyin.',
      },
    },
    reasons: {
      preTrajectory: 'Bir <voortraject> izliyorsunuz. {pathway} onun parçası değildir.',
      statusUnknown: 'Sizin için zorunlu mu, bilmiyorsunuz. Bu dosyanızda yazar.',
      protected: 'Geçici korumanız var. O zaman hakkınız var, zorunlu değil; siz seçersiniz.',
      protectedYetObliged: 'Geçici koruma ve zorunluluk: ikisi birlikte olamaz. Birinin dosyanıza bakması gerekir.',
      beforeTheLaw: 'Sizin için {since} gününden önce zorunluydu. O zaman bu henüz yoktu.',
      sinceUnknown: 'Ne zamandan beri zorunlu olduğunu bilmiyorsunuz. O gün önemlidir.',
      entitled: 'Hakkınız var ama zorunlu değil (<rechthebbende inburgeraar>).',
      working: 'Yasal olarak ve en az yarı zamanlı çalışıyorsunuz. Bunu gösterebilirsiniz.',
      studying: 'Okuyorsunuz ve danışmanınız ({counselor}) bunu onayladı.',
      workUnclear: 'İşinizin sayılıp sayılmadığı henüz belli değil.',
      studyUnclear: 'Okuyorsunuz. Danışmanınızın ({counselor}) sayılıp sayılmadığına bakması gerekir.',
      obliged: 'Sizin için zorunlu. Sayılan bir işiniz yok. Sayılan bir okulunuz yok.',
    },
    workReasons: {
      NOT_WORKING: 'Çalışmıyorsunuz.',
      NOT_LEGAL: 'Yalnızca yasal iş sayılır.',
      EVIDENCE_MISSING: 'İşinizi gösteren bir belge vermiyorsunuz.',
      HALF_TIME_UNKNOWN: 'Yarı zamanlı çalışıp çalışmadığınızı bilmiyoruz.',
      BELOW_HALF_TIME: 'Yarı zamandan az çalışıyorsunuz.',
      WEEKEND_GAP: 'Sözleşmelerinizin arasında bir hafta sonu var.',
      COMBINED_PART_TIME: 'İşleriniz yalnızca birlikte yarı zaman eder.',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'Sözleşmeleriniz toplam {months} ay art arda sürmüyor.',
    },
  },
};
