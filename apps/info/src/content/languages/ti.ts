import type { Language } from '../../translation/language.ts';

export const ti: Language = {
  code: 'ti',
  name: 'ትግርኛ',
  direction: 'ltr',
  frame: {
    skip: 'ናብ ትሕዝቶ',
    menu: 'ዝርዝር',
    closeMenu: 'ዝርዝር ዕጸው',
    language: 'ቋንቋ',
    translation: 'እዚ ትርጉም እዩ። እቲ ሆላንድኛ ጽሑፍ እዩ ዝጸንዕ።',
    readDutch: 'ነቲ ሆላንድኛ ጽሑፍ ኣንብቡ',
    notTranslated: 'እዚ ክፋል ገና ኣይተተርጎመን። ብሆላንድኛ ተንብብዎ ኣለኹም።',
    sources: 'ምንጪ ናይዚ ገጽ',
    sourcesNote: 'እዚ ገጽ ኣብዞም ሕግታት እዩ ተመስሪቱ። ሕግታት ብሆላንድኛ እዮም።',
    checked: 'ነዚ ገጽ ዝመርመርናሉ ዕለት፦ {date}።',
    help: 'ሓገዝ የድልየኩም ዶ?',
    reach: 'ናብ {phone} ደውሉ ወይ ናብ {email} ጽሓፉ።',
    feedback: 'ኣብዚ ጌጋ ኣሎ ዶ? ብዛዕባ እዚ ገጽ ጽሓፉልና',
    independent: 'እዚ መርበብ ናይ መንግስቲ ፍላንደርስ ኣይኮነን።',
    aboutTheSite: 'ብዛዕባ እዚ መርበብ',
    readOn: 'ተወሳኺ ኣንብቡ',
    print: { title: 'ንምሕታም', flyer: 'ወረቐት', poster: 'ፖስተር' },
    forty: {
      example: 'ኣብነት፦ ካብ {hours} ሰዓታት {accepted} ተቖጺሮም ኣለዉ። {waiting} ሰዓታት ምርመራ ይጽበዩ ኣለዉ።',
      accepted: 'ተቖጺሩ',
      waiting: 'ምርመራ ይጽበ',
      toGo: 'ዝተረፈ',
    },
  },
  topics: {
    what: {
      title: 'እንታይ እዩ?',
      lead: 'ምስ ሰባት ትላለዩ። ሆላንድኛ ትለማመዱ። እዚ ብውሑዱ {hours} ሰዓታት እዩ።',
      sections: {
        what: {
          title: 'ስሙ',
          text: [
            'ብሆላንድኛ ስሙ {pathway} እዩ። ትርጉሙ፦ ምስታፍን ምስ ሰባት ምልላይን። ሓደ ክፋል ናይ <inburgering> እዩ።',
            'ንጥፈት ትመርጹ። ምስ ካልኦት ሰባት ትሳተፉ። እትፈትውዎ ትመርጹ።',
          ],
        },
        why: {
          title: 'ስለምንታይ?',
          text: [['ምስ ሓደስቲ ሰባት ትላለዩ።', 'ሆላንድኛ ትለማመዱ።', 'ኣብ ቤልጅዩም ህይወት ይቐልለኩም።']],
        },
        parts: {
          title: 'ክፋላት ናይ <inburgering>',
          text: [
            ['ህይወት ኣብ ቤልጅዩም ምፍላጥ።', 'ሆላንድኛ ምምሃር።', 'ስራሕ ምድላይ።', 'ምስ ሰባት ምልላይ፦ {pathway}።'],
            'እዚ ክፋል ዝጀመረሉ ዕለት፦ {since}።',
          ],
        },
        words: {
          title: 'ብዙሕ ግዜ እትሰምዕወን ቃላት',
          text: [
            [
              '{counselor}፦ ኣማኻሪ። ኣብ <inburgering> ዝሕግዘኩም ሰብ።',
              '<contactpersoon>፦ ሓደ ሰብ ካብ ንጥፈትኩም።',
              '{proof}፦ መረጋገጺ ተሳትፎ። ሰዓታትኩም ኣብኡ ተጻሒፉ ኣሎ።',
              '{certificate}፦ ድሕሪ <inburgering> እትረኽብዎ ወረቐት።',
            ],
          ],
        },
      },
    },
    forWhom: {
      title: 'ንመን እዩ?',
      lead: 'ንገሊኦም ሰባት ግዴታ እዩ። ካልኦት ሰባት ባዕሎም ይመርጹ።',
      sections: {
        must: {
          title: 'ግዴታ እዩ',
          text: ['<verplichte inburgeraar> ዲኹም? ኣይትሰርሑን ኣይትመሃሩን ዲኹም? ሽዑ ግዴታ እዩ።'],
        },
        work: {
          title: 'ትሰርሑ',
          text: [
            'ብሕጋዊ መንገዲ፡ ብውሑዱ ፍርቂ ግዜ ትሰርሑ ዶ? ሽዑ ባዕልኹም ትመርጹ።',
            'መረጋገጺ ናይ ስራሕኩም ተርእዩ። መረጋገጺ የለን? ሽዑ ስራሕኩም ኣይቁጸርን።',
            'ውዕል ስራሕ ኣለኩም ዶ? ውዕላትኩም ብሓባር ብውሑዱ {months} ኣዋርሕ እዮም። ተኸታተልቲ እዮም።',
          ],
        },
        study: {
          title: 'ትመሃሩ',
          text: ['ሽዑ እውን ባዕልኹም ትመርጹ። ኣማኻሪኹም ({counselor}) ትምህርትኹም ይቁጸር ድዩ ይርኢ።'],
        },
        choose: {
          title: 'ባዕልኹም ትመርጹ',
          text: [
            '<rechthebbende inburgeraar> ዲኹም? መሰል ኣለኩም፡ ግዴታ ኣይኮነን። ባዕልኹም ትመርጹ።',
            'ግዝያዊ ዕቝባ ኣለኩም ዶ (ዩክሬን)? ሽዑ እውን ባዕልኹም ትመርጹ።',
            'ኣብ <voortraject> ዲኹም? ሽዑ እዚ ክፋሉ ኣይኮነን።',
          ],
        },
        same: {
          title: 'ንኹሉ ሓደ እዩ',
          text: ['ትሳተፉ ዶ? ሽዑ ብውሑዱ {hours} ሰዓታት እዩ። ንኹሉ ሰብ ሓደ እዩ።'],
        },
      },
    },
    hours: {
      title: 'ክንደይ ሰዓታት?',
      lead: 'ብውሑዱ {hours} ሰዓታት እዩ። ሰዓታት ባዕልኹም ትመቕሉ።',
      sections: {
        count: { title: 'ክንደይ?', text: ['ብውሑዱ {hours} ሰዓታት። ልዕሊኡ ይከኣል።'] },
        when: {
          title: 'መዓስ?',
          text: [
            'ኣብ ግዜ ውዕልኩም (<inburgeringscontract>)። እቲ ውዕል መጀመርታን መወዳእታን ኣለዎ።',
            'ቅድሚ መጀመርታ ዘሎ ሰዓታት ኣይቁጸርን። ድሕሪ መወዳእታ ዘሎ ሰዓታት ኣይቁጸርን።',
            'ኩሉ ግዜ ክትጅምሩ ትኽእሉ። ትምህርቲ ሆላንድኛ ክትጽበዩ ኣየድልን።',
          ],
        },
        spread: {
          title: 'ሰዓታት ከመይ ትመቕሉ?',
          text: [['ብዙሕ ሰዓታት ኣብ ሓደ ሰሙን ይከኣል።', 'ውሑድ ሰዓታት ኣብ ወርሒ ይከኣል።', 'ሓደ ንጥፈት ወይ ካብኡ ንላዕሊ።']],
        },
        where: { title: 'ኣበይ?', text: ['ኣብ ከተማኹም ወይ ኣብ ካልእ ከተማ። ባዕልኹም ትመርጹ።'] },
      },
    },
    activities: {
      title: 'ኣየናይ ንጥፈት?',
      lead: 'እዚ ክልተ ነገር ሓቂ ምስ ዝኸውን፡ እቲ ንጥፈት ይበቅዕ።',
      sections: {
        people: {
          title: 'ምስ ሰባት ትላለዩ',
          text: [['ምስ ሓደ ሰብ ወይ ኣብ ጉጅለ ትገብርዎ።', 'ሓደስቲ ሰባት ትረኽቡ።', 'ርክብኩም ክቕጽል ዓቢ ዕድል ኣሎ።', 'መብዛሕትኡ ግዜ በይንኹም ኣይኮንኩምን።']],
        },
        dutch: {
          title: 'ሆላንድኛ ትሰምዑ',
          text: [['ሆላንድኛ ጽቡቕ ዝዛረቡ ሰባት ኣለዉ።', 'ንሳቶም ደጊም ኣይመሃርዎን እዮም።', 'ሆላንድኛ ክትለማመዱ ትኽእሉ።']],
        },
        examples: {
          title: 'ኣብነታት',
          text: [
            [
              'ስፖርት ኣብ ክለብ',
              'ደርፊ ኣብ ጉጅለ',
              'ምስ buddy ምርኻብ',
              'ኣብ <praattafel> ምዝራብ',
              'ናይ ወለንታ ስራሕ',
              'ኣብ ቤት ትምህርቲ ውላድኩም ምሕጋዝ',
              'ምስ ሆላንድኛ ዝዛረብ ጎረቤት ብዙሕ ግዜ ቡን ምስታይ',
              'ናትኩም ሓሳብ',
            ],
          ],
        },
        not: {
          title: 'እዚ ኣይበቅዕን',
          text: [['በይንኹም ስፖርት ምግባር', 'ምስ ስድራኹም ምኽሻን', 'ኩሎም ገና ሆላንድኛ ዝመሃሩሉ ጉጅለ']],
        },
        level: {
          title: 'ውሑድ ሆላንድኛ ትፈልጡ ዶ?',
          text: ['ጸገም የለን። ክትጅምሩ ትኽእሉ። ምስማዕ እውን ጽቡቕ እዩ።'],
        },
        ask: {
          title: 'ቅድም ሕተቱ',
          text: ['ቅድሚ ምጅማርኩም ምስ ኣማኻሪኹም ({counselor}) ተዘራረቡ። ይበቅዕ ድዩ ብሓባር ትርእዩ።'],
        },
      },
    },
    steps: {
      title: 'ስጉምቲ ብስጉምቲ',
      lead: 'ንስኹም ንጥፈት ትደልዩ። ኣማኻሪኹም ({counselor}) ይሕግዘኩም።',
      sections: {
        steps: {
          title: 'ከምዚ እዩ',
          text: [
            [
              '<inburgering> እንታይ ምዃኑ ትሰምዑ።',
              'ምስ ኣማኻሪኹም ({counselor}) መደብ ትገብሩ። ውዕል ትፍርሙ።',
              'ንጥፈት ትደልዩ።',
              'ይበቅዕ ድዩ ብሓባር ትርእዩ።',
              'ቆጸራ ትገብሩ። ትሳተፉ።',
              'እቲ <contactpersoon> ሰዓታትኩም ኣብ {proof} የረጋግጽ።',
              'ኣማኻሪኹም ይምርምሮ። ሽዑ ሰዓታትኩም ይቁጸር።',
              'ገና {hours} ሰዓታት የብልኩምን? ቀጽሉ፡ ወይ ሓድሽ ድለዩ።',
            ],
          ],
        },
        company: {
          title: 'በይንኹም ምኻድ ትፈርሁ ዶ?',
          text: ['ሓደሓደ ግዜ ሓደ ሰብ ምሳኹም ክመጽእ ይኽእል። ንኣማኻሪኹም ({counselor}) ሕተቱ።', 'ኣማኻሪኹም ባዕሉ ምሳኹም ኣይከይድን።'],
        },
      },
    },
    proof: {
      title: 'መረጋገጺ ተሳትፎ',
      lead: 'ሰዓታትኩም ኣብ {proof} ተጻሒፉ ኣሎ።',
      sections: {
        what: {
          title: 'እንታይ እዩ?',
          text: ['ስምኩም፡ ንጥፈትኩምን ሰዓታትኩምን ዘለዎ ወረቐት እዩ። ብዛዕባ ደረጃ ሆላንድኛኹም ኣይኮነን።'],
        },
        who: {
          title: 'መን ይፍርም?',
          text: [
            'እቲ <contactpersoon> ናይ ንጥፈትኩም። ኣሰልጣኒ ወይ buddy ክኸውን ይኽእል።',
            'ንስኹም ኣይትፍርሙን። ኣማኻሪኹም ({counselor}) እውን ኣይፍርምን። እቲ <contactpersoon> ከም ዝፍርም ግበሩ።',
          ],
        },
        counts: {
          title: 'ሰዓታትኩም መዓስ ይቁጸር?',
          text: [
            'ኣማኻሪኹም ነቲ {proof} ይምርምሮ። ጽቡቕ ድዩ? ሽዑ ሰዓታትኩም ይቁጸር።',
            'ጥርጣረ ኣሎ ዶ? ሽዑ ኣማኻሪኹም ({counselor}) ነቲ <contactpersoon> ይድውለሉ።',
          ],
        },
        paper: { title: 'ብወረቐት', text: ['እዚ እውን ይከኣል። ካብ ኣማኻሪኹም ({counselor}) ባዶ ወረቐት ሕተቱ።'] },
        refusal: {
          title: 'ክፍርም ዘይደሊ ሰብ ኣሎ ዶ?',
          text: ['ንኣማኻሪኹም ({counselor}) ንገሩ። እቲ ሰዓታት ገና ኣይቁጸርን።'],
        },
      },
    },
    end: {
      title: 'መወዳእታ ግዜኹም',
      lead: 'ውዕልኩም ክውዳእ ቀሪቡ ዶ? ገና {hours} ሰዓታት የብልኩምን ዶ? ነዚ ኣንብቡ።',
      sections: {
        talk: {
          title: 'ብግዜኡ ተዘራረቡ',
          text: ['ንኣማኻሪኹም ({counselor}) ደውሉ። ክሳብ መወዳእታ ሰሙን ኣይትጽበዩ።'],
        },
        extension: { title: 'ብሰንኪ ናትኩም ኣይኮነን ዶ?', text: ['ሽዑ ተወሳኺ ግዜ ትረኽቡ።'] },
        effort: { title: 'ጽዒርኩም ዶ?', text: ['ኣማኻሪኹም ምሳኹም ይርኢ፦ እንታይ ይከኣል።'] },
        fine: {
          title: 'ግዴታ ነይሩ፡ ኣዝዩ ውሑድ ጌርኩም ዶ?',
          text: ['ሽዑ መቕጻዕቲ ገንዘብ ይከኣል። ሰብ እዩ ዝውስን። ኮምፒተር ፈጺሙ ኣይውስንን።', 'ድሕሪ መቕጻዕቲ እውን ነቲ ሰዓታት ክትገብርዎ ኣለኩም።'],
        },
        entitled: {
          title: '<rechthebbend> ዲኹም?',
          text: ['ንዓኹም እቶም ሕግታት ብዛዕባ መቕጻዕቲ ኣይዛረቡን።', '{pathway} ኣብ ውዕልኩም ኣሎ ዶ? ሽዑ ምስ ወዳእኩም {certificate} ትረኽቡ።'],
        },
      },
    },
    change: {
      title: 'ሓሳብኩም ምስ እትቕይሩ',
      lead: 'ባዕልኹም ትመርጹ ዶ? ሽዑ ዳሕራይ ካልእ ክትመርጹ ትኽእሉ።',
      sections: {
        yes: {
          title: 'እወ ትብሉ',
          text: ['ሽዑ {pathway} ኣብ ውዕልኩም ኣሎ። {certificate} ንምርካብ ክትገብርዎ ኣለኩም።'],
        },
        stop: {
          title: 'ከተቋርጹ ትደልዩ',
          text: [
            '<rechthebbend> ዲኹም? ሽዑ ይከኣል። ቅድም ምስ ኣማኻሪኹም ({counselor}) ተዘራረቡ።',
            '{certificate} ገና ትደልዩ ዶ? ሽዑ ቅድም ውዕልኩም ክቕየር ኣለዎ።',
          ],
        },
        must: {
          title: 'ንዓኹም ግዴታ ድዩ?',
          text: ['ሽዑ ከተቋርጹ ኣይትኽእሉን። ሕጂ ትሰርሑ ወይ ትመሃሩ ዶ? ንኣማኻሪኹም ({counselor}) ንገሩ።'],
        },
        think: { title: 'ጽቡቕ ጌርኩም ሕሰቡ', text: ['ብህድኣት ምረጹ። ኣብ ምርጫኹም ምጽናዕ ይሓይሽ።'] },
      },
    },
    contact: {
      title: 'ርክብ',
      lead: 'ሕቶ ኣለኩም ዶ? እዞም ሰባት ይሕግዙኹም።',
      sections: {
        counselor: {
          title: 'ኣማኻሪኹም',
          text: ['ቅድም ንኣማኻሪኹም ({counselor}) ደውሉ ወይ ጽሓፉ። ንሱ ፋይልኩም ይፈልጥ።'],
        },
        municipality: {
          title: 'ምምሕዳር ከተማኹም',
          text: ['ንጥፈት ትደልዩ ዶ? ምምሕዳር ከተማኹም (<gemeente>) እንታይ ከም ዘሎ ይፈልጥ።'],
        },
        us: { title: 'እዚ መርበብ', text: ['ብዛዕባ እዚ መርበብ ሕቶ? ናብ {phone} ደውሉ። ወይ ናብ {email} ጽሓፉ።'] },
        decide: { title: 'መን ይውስን?', text: ['ንሕና ብዛዕባኹም ኣይንውስንን። እዚ መርበብ ጥራይ ይገልጽ።'] },
      },
    },
  },
  wizard: {
    title: 'ግዴታ ድዩ?',
    lead: 'ንገለ ሕቶታት መልሱ። ሽዑ {pathway} ንዓኹም ግዴታ ምዃኑ ትፈልጡ።',
    start: 'ግዴታ ድዩ? ሕቶታት ጀምሩ',
    yourAnswers: 'መልስታትኩም',
    change: 'ቀይሩ',
    again: 'ከም ሓድሽ ጀምሩ',
    back: 'ዝሓለፈ ሕቶ',
    why: 'ስለምንታይ?',
    next: 'ሕጂኸ?',
    ask: 'ንመን ክሓትት እኽእል?',
    rules: 'ሕግታት',
    notDecision: 'እዚ ውሳነ ኣይኮነን፦ ኣማኻሪኹም ({counselor}) ፋይልኩም ይርኢ።',
    whomToAsk: 'ንኣማኻሪኹም ({counselor}) ሕተቱ። ገና ኣማኻሪ የብልኩምን ዶ? ናብ {phone} ደውሉ።',
    questions: {
      trajectory: {
        question: 'ኣብ ኣየናይ መደብ ኣለኹም?',
        hint: '<inburgeringscontract> ኣለኩም ዶ? ሽዑ ኣብ ልሙድ መደብ ኢኹም።',
        options: { gewoon: 'ልሙድ መደብ (<inburgeringstraject>)', voortraject: '<voortraject>' },
      },
      status: {
        question: 'ኣብ ፋይልኩም እንታይ ተጻሒፉ ኣሎ?',
        hint: 'ኣይትፈልጡን ዶ? ሽዑ ምረጹ፦ ኣይፈልጥን።',
        options: {
          verplicht: 'ግዴታ ኣለኒ (<verplichte inburgeraar>)',
          rechthebbend: 'መሰል ኣለኒ፡ ግዴታ የብለይን (<rechthebbende inburgeraar>)',
          'weet-niet': 'ኣይፈልጥን',
        },
      },
      protection: {
        question: 'ግዝያዊ ዕቝባ ኣለኩም ዶ (ዩክሬን)?',
        options: { beschermd: 'እወ', 'niet-beschermd': 'ኣይፋል' },
      },
      since: {
        question: 'ካብ መዓስ ግዴታ ኮይኑ?',
        options: { vanaf: '{since} ወይ ድሕሪኡ', ervoor: 'ቅድሚ {since}', 'weet-niet': 'ኣይፈልጥን' },
      },
      capacity: {
        question: 'ትሰርሑ ዶ?',
        options: {
          'geen-werk': 'ኣይፋል',
          werknemer: 'እወ፡ ብውዕል ስራሕ',
          zelfstandige: 'እወ፡ ናይ ገዛእ ርእሰይ ስራሕ',
          ambtenaar: 'እወ፡ ሰራሕተኛ መንግስቲ',
        },
      },
      legal: {
        question: 'ብሕጋዊ መንገዲ ትሰርሑ ዶ?',
        hint: 'ሕጋዊ ማለት፦ ስራሕኩም ወግዓዊ እዩ።',
        options: { wettelijk: 'እወ', 'niet-wettelijk': 'ኣይፋል' },
      },
      contracts: {
        question: 'ውዕል ስራሕኩም ከተርእዩ ትኽእሉ ዶ?',
        options: { contract: 'እወ', 'geen-contract': 'ኣይፋል' },
      },
      contractHours: {
        question: 'ብውሑዱ ፍርቂ ግዜ ትሰርሑ ዶ?',
        hint: 'ፍርቂ ግዜ፦ ፍርቂ ናይ ምሉእ ሰሙን ስራሕ።',
        options: {
          halftijds: 'እወ፡ ብሓደ ስራሕ',
          'samen-halftijds': 'ስራሓተይ ብሓባር ምስ ዝቁጸር ጥራይ',
          minder: 'ኣይፋል፡ ካብኡ ይውሕድ',
        },
      },
      contractLength: {
        question: 'ውዕላትኩም ብሓባር ብውሑዱ {months} ኣዋርሕ ድዮም?',
        hint: 'እቶም ውዕላት ተኸታተልቲ እዮም። ኣብ መንጎኦም መዓልቲ የለን።',
        options: {
          'lang-genoeg': 'እወ',
          'weekend-ertussen': 'እወ፡ ግን ኣብ መንጎኦም ቀዳምን ሰንበትን ኣሎ',
          'te-kort': 'ኣይፋል',
        },
      },
      selfEmployment: {
        question: 'ናይ ገዛእ ርእስኹም ስራሕ ከም ዘለኩም ከተርእዩ ትኽእሉ ዶ?',
        options: { bewijs: 'እወ', 'geen-bewijs': 'ኣይፋል' },
      },
      appointment: {
        question: '<benoemingsbesluit> ከተርእዩ ትኽእሉ ዶ?',
        hint: 'ሰራሕተኛ መንግስቲ ምዃንኩም ዝገልጽ ደብዳበ እዩ።',
        options: { besluit: 'እወ', 'geen-besluit': 'ኣይፋል' },
      },
      halfTime: {
        question: 'ብውሑዱ ፍርቂ ግዜ ትሰርሑ ዶ?',
        hint: 'ፍርቂ ግዜ፦ ፍርቂ ናይ ምሉእ ሰሙን ስራሕ።',
        options: { halftijds: 'እወ', minder: 'ኣይፋል', 'weet-niet': 'ኣይፈልጥን' },
      },
      study: {
        question: 'ትመሃሩ ዶ?',
        options: {
          'geen-studie': 'ኣይፋል',
          'studie-bevestigd': 'እወ፡ ኣማኻሪየይ ({counselor}) ይቁጸር ኢሉ',
          'studie-niet-bevestigd': 'እወ፡ ግን ኣማኻሪየይ ({counselor}) ገና ኣይተዛረበን',
        },
      },
    },
    outcomes: {
      MANDATORY: {
        answer: 'እወ፡ ግዴታ እዩ',
        next: 'ምስ ኣማኻሪኹም ({counselor}) ተዘራረቡ። እትፈትውዎ ንጥፈት ድለዩ። ብውሑዱ {hours} ሰዓታት እዩ።',
      },
      OPTIONAL: {
        answer: 'ኣይፋል፡ ባዕልኹም ትመርጹ',
        next: 'ክትሳተፉ ትደልዩ ዶ? ንኣማኻሪኹም ({counselor}) ንገሩ። ዝሳተፍ ሰብ ብውሑዱ {hours} ሰዓታት ይገብር።',
      },
      NOT_APPLICABLE: {
        answer: 'ኣይፋል፡ ክፋል መደብኩም ኣይኮነን',
        next: 'ዋላ ሓንቲ ክትገብሩ ኣየድልን። ዳሕራይ ልሙድ መደብ ትደልዩ ዶ? ምስ ኣማኻሪኹም ({counselor}) ተዘራረቡ።',
      },
      NEEDS_REVIEW: {
        answer: 'ኣብዚ ክንብሎ ኣይንኽእልን',
        next: 'ንኣማኻሪኹም ({counselor}) ደውሉ ወይ ጽሓፉ። ክምርምሮ ሕተቱ።',
      },
    },
    reasons: {
      preTrajectory: 'ኣብ <voortraject> ኣለኹም። {pathway} ክፋሉ ኣይኮነን።',
      statusUnknown: 'ግዴታ ከም ዘለኩም ኣይትፈልጡን። ኣብ ፋይልኩም ተጻሒፉ ኣሎ።',
      protected: 'ግዝያዊ ዕቝባ ኣለኩም። ሽዑ መሰል ኣለኩም፡ ግዴታ የብልኩምን። ባዕልኹም ትመርጹ።',
      protectedYetObliged: 'ግዝያዊ ዕቝባን ግዴታን ብሓባር ኣይከኣልን። ሓደ ሰብ ፋይልኩም ክምርምር ኣለዎ።',
      beforeTheLaw: 'ቅድሚ {since} ግዴታ ነይሩኩም። ሽዑ እዚ ገና ኣይነበረን።',
      sinceUnknown: 'ካብ መዓስ ግዴታ ከም ዘለኩም ኣይትፈልጡን። እታ ዕለት ኣገዳሲት እያ።',
      entitled: 'መሰል ኣለኩም፡ ግዴታ የብልኩምን (<rechthebbende inburgeraar>)።',
      working: 'ብሕጋዊ መንገዲ፡ ብውሑዱ ፍርቂ ግዜ ትሰርሑ። ከተረጋግጽዎ ትኽእሉ።',
      studying: 'ትመሃሩ። ኣማኻሪኹም ({counselor}) ኣረጋጊጹዎ።',
      workUnclear: 'ስራሕኩም ይቁጸር ድዩ ገና ኣይተነጸረን።',
      studyUnclear: 'ትመሃሩ። ኣማኻሪኹም ({counselor}) ይቁጸር ድዩ ገና ክርኢ ኣለዎ።',
      obliged: 'ግዴታ ኣለኩም። ዝቁጸር ስራሕ የብልኩምን። ዝቁጸር ትምህርቲ የብልኩምን።',
    },
    workReasons: {
      NOT_WORKING: 'ኣይትሰርሑን ኢኹም።',
      NOT_LEGAL: 'ሕጋዊ ስራሕ ጥራይ ይቁጸር።',
      EVIDENCE_MISSING: 'መረጋገጺ ናይ ስራሕኩም ኣየርኣኹምን።',
      HALF_TIME_UNKNOWN: 'ፍርቂ ግዜ ከም እትሰርሑ ኣይንፈልጥን።',
      BELOW_HALF_TIME: 'ካብ ፍርቂ ግዜ ንታሕቲ ትሰርሑ።',
      WEEKEND_GAP: 'ኣብ መንጎ ውዕላትኩም ቀዳምን ሰንበትን ኣሎ።',
      COMBINED_PART_TIME: 'ስራሓትኩም ብሓባር ጥራይ ፍርቂ ግዜ ይኸውን።',
      LESS_THAN_THREE_CONTIGUOUS_MONTHS: 'ውዕላትኩም ብሓባር {months} ተኸታተልቲ ኣዋርሕ ኣይኮኑን።',
    },
  },
};
