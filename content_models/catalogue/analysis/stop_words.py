"""Words that nearly every text of a language has: a query leaves them out when it has others. Folded.

They stay in the index, for phrases.
"""

WORDS = {
    "bg": "а без в во да до за и из или как към ли на не но от по при с са се си след със това че е",
    "cs": "a aby ale ani bez co do i jak jako je jsou k ke ktera ktere ktery na ne nebo o od po pod pro pri s se si ve "
    "v z za ze",
    "da": "af at de den der det du en er et for fra har hvad hvor i ikke jeg med men og om pa sa som til ved vi",
    "de": "als am an auch auf aus bei das dem den der des die ein eine einem einen einer eines es fur hat ich im in "
    "ist mit nach nicht oder sich sie sind so um und uber von vor war was wie wir wird zu zum zur",
    "el": "α αν απο αυτο για δε δεν ειναι εις εν η θα και κατα με μια μιασ να ο οι οπωσ οτι π που πωσ σαν σασ σε στα "
    "στη στην στισ στο στον στουσ τα την τησ τι τισ το τον του τουσ των ωσ",
    "en": "a about all an and are as at be been but by can d do does for from had has have how i if in into is it its "
    "ll of on or our re s so that the their there they this to ve was we were what when where which who will with "
    "you your",
    "es": "a al como con cual cuando de del desde donde e el ella en entre era es esta este esto ha la las lo los mas "
    "me mi muy no o os para pero por que se si sin sobre son su sus te u un una uno unos y ya",
    "et": "aga ei et ja ka kes kui kus ma mis ning nii oli olid on oma see seda siis ta te voi",
    "fi": "eli ei etta han he ja jo joka jos kanssa kuin kun me mika mina mita mutta myos ne niin nyt on ovat se "
    "sen sina tai te vai",
    "fr": "a au aux avec c ce ces cette comment d dans de des du elle en est et eu il ils j je l la le les leur leurs "
    "lui m mais n ne nos notre nous on ont ou par pas plus pour qu que quel quelle qui s sa se ses si son sont sur t "
    "un une vos votre vous y",
    "ga": "a ach ag agus an ar as b chun d de den do don faoi go i idir in is le leis m mar na nach ni no o on os sa "
    "se si",
    "hr": "a ako ali bi bio da do i ili iz ja je k kako kao koja koje koji li mi na ne no o od po s sa se su sto ta te "
    "to u uz vi za",
    "hu": "a az azt csak de e egy el es ez ha hogy is ki le lesz meg mely mi mint mit nem o sem van vagy volt",
    "it": "a ad agli ai al alla alle allo anche c che chi come con cosa d da dagli dai dal dalla dalle dei del dell "
    "della delle dello di e ed gli ha i il in io l la le lo ma mi nei nel nell nella nelle non o per piu quale si sono "
    "su sugli sui sul sull sulla un una uno",
    "lt": "ant ar arba apie bei bet buvo del i ir is iki jau jei ji jie jo jos ju ka kad kai kaip kas kur nei ne nuo o "
    "per po prie su tai ten tik tuo uz yra",
    "lv": "ap ar ari bet bez bija cik es gan ir ja jau ka kas kur lai ne no par pa pec pie sis so tad tas tie to un uz "
    "vai",
    "mt": "b bi bil bis d din dik f fi fil fis fuq ghal ghall ghax huma huwa hija il iz id ir is it ix jew kien l li "
    "lil ma mill minn mis n r s t ta tal tas u x z",
    "nl": "aan al als bij d dan dat de den der des deze die dit door een en er het hij hoe ik in is je kan maar met "
    "na naar niet nog of om onder ons ook op over s t te tot uit uw van voor wat we welke wie wij worden ze zich zij "
    "zijn",
    "pl": "a aby ale bez byc co czy dla do i ich ile jak jako jego jej jest k kto ktore ktory lub ma na nad nie o od "
    "oraz po pod przez przy sa sie sobie ta tak te to tego tej ten tym u w we z za ze",
    "pt": "a ao aos as ate com como da das de dela dele do dos e ela ele em entre era essa esse esta este eu foi ha "
    "isso isto ja la lhe mais mas na nas no nos nao num numa o os ou para pela pelas pelo pelos por qual que quem se "
    "sem ser seu seus sua suas sao tem um uma",
    "ro": "a ai al ale am ar as au ca care ce cea cei cel cele cu cum da de despre din dintre du e ei el este eu fi "
    "fie i in intre isi l la le lui mai ne nu o pe pentru prin s sa sau se si sunt un una unde unei unui va",
    "sk": "a aby ako ale alebo ani bez bol co do i je k ked ktora ktore ktory ku ma na nie o od po pod pre pri s sa si "
    "su to v vo z za ze",
    "sl": "a ali bi bil brez da do ga in iz ja je k kaj kako kar ker ki ko kot ne ni o ob od pa po pod pri s se so ste "
    "ta te tem to tudi v za z",
    "sv": "alla att av bli de dem den det dig din dit du efter eller en er ett fran for ha har hur i inte jag kan man "
    "med men mig min nar nu och om oss pa sa sig sin som till under upp ut vad var vi vid ar",
}
STOP_WORDS = {locale: frozenset(words.split()) for locale, words in WORDS.items()}


def is_stop_word(locale: str, word: str) -> bool:
    """Whether a folded word says nothing about what a text is about."""
    return word in STOP_WORDS.get(locale, frozenset())
