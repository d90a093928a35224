namespace PiiClassifier.Analyzers.Sources;

/// <summary>How the words of the lexicon are read in code, where they say other things than above a column.</summary>
internal static class CodeWords
{
    /// <summary>Header words that in code are personal only in a class about persons: <c>block</c>, <c>weight</c>, <c>taxAmount</c>.</summary>
    public static readonly HashSet<string> NeedPerson = Set(
        // names
        "name full first last given middle sei mei uji kana yomi alias nickname screen display displayname nameen kananame oldname previousname businessname aliasname englishname latinname "
        + "alternativename penname fullname personal handlename atena contactname ownername authorname recipientname sendername receivername playername alphabetname phoneticname namae romaji heikimei betsumei tsusho nameyomi namekana ename "
        // contact
        + "address addr address1 address2 address3 address4 addr1 addr2 addressline1 addressline2 fulladdress street streetname streetaddress town townname townarea block cityblock lot landnumber building buildingname buildingnameetc buildingetc apartment "
        + "apartmentname aptno roomnumber roomno roomname floorname houseno housenumber residence machi aza ooaza oaza chome choume banchi banti banchigo katagaki tatemono tatemonomei heyano heyabango postcode zip zip1 zip2 cell mobile cellular "
        + "contact messenger wechat upn addressdetail residencenumber addressalias "
        // demographics, family
        + "age ages sex race domicile hometown kokyo seinen toshi race tribe caste ancestry descent denomination church creed faith belief beliefs ideology indigenous ethnic parent child mother father guardian spouse partner rhtype bloodgroup "
        // pay and money
        + "sal pay wage wages income earnings assets networth debtamount capitalgain bonus bonusamount incentive incentivepay commission comm allowance allowances totalallowance deduction deductions totaldeduction deductionamount otherdeduction payamount payrate "
        + "totalpay totalpayment netpay grosspay paidamount payoutamount totalearnings taxableincome totalgrossamount totalincome grossincome incomeamount businessincome taxamount annualtaxamount localtax municipaltax taxcategory propertytax premiumamount compensation "
        + "dailyrate hourlyrate ratedaily loanrepayment unionfee unionDues incomestatus terminalallowance garnishment zeigaku kojo taino kojogaku incometax withholdingtax withheldtax shotoku shunyu teate teategaku ichijikin tedori monthlypay basepay salaryamount "
        // finance
        + "accountnumber account accountname accountholder accountno accounttype branch bank iban kouza koza meigi cardnumber cardno expiry expirydate expirationdate validthru securitycode pan pin holder cardholder nino bsn dni nik tfn cnp "
        // health, special care
        + "treatment surgery symptom symptoms disease illness diagnosisCode physician vaccine vaccination visa height weight waist pulse hearing eyesight glucose smoking judgement examdate testresult labresult healthcheck healthcheckup healthexam checkupresult "
        + "heightcm weightkg bloodpressure ecg heartrate bodytemperature platelet systolic diastolic wbc rbc triglyceride disabled isdisabled handicap handicapped disability disabilities specialneeds arrest offense offence sentence conviction convictions probation parole "
        + "felony imprisonment disqualification abuse abusetype shelter victim isvictim victimflag stalking confidentialflag confidentialinformation kika shuso shoho chiryo treatmentgroup admissiondate dischargedate leavereason clinicalnote prescription medication medications drugname "
        + "allergy allergies overalljudgment socialstatus legitimacy mothertongue nativelanguage skincolor party toin hanketsu keiki benefitstatus benefittype welfare carelevel exemptionreason taion shincho taiju fukui shiryoku kensin kenshin kitsuen visatype visastatus visaexpiry "
        // school and work
        + "score scores grade grades rank test major faculty school schoolname university college evaluation rating license licenses licensenumber licenseno dlnumber dlno rcnumber qualification certificate visanumber passportid "
        // credentials and digital
        + "secret pass pw token otp credential credentials "
        // further words of two or more, that say something else of machines, files and accounts
        + "fname lname seimei1 nativecountry homecountry isforeigner currentaddress cellnumber cellno cellphone taxid insurancesymbol beneficiarynumber periodofstay workpermission landingdate evaluationresult appraisal competencyscore reviewcomment performancescore performancerating performancereview bonusrate kouka "
        + "disciplinary discipline punishment sanction misconduct suspension dismissalreason shobun syobun specialbonus performancebonus standardbonus totaldeductionamount savingsdeduction absencededuction yearendadjustment prefecturaltax delinquenttax taxarrears inhabitanttax beneficiaryname payeename holdername "
        + "cardexpiry expmonth expyear ccexp cardtoken singleparent widowed divorced married familymember familyname1 childname parentname kinname householder protectorname dependentname diagnosisname pasthistory healthcondition mentalhealth pregnancy hospitalization vaccinationdate shogai syogai shougai syougai medicalexam "
        + "stresscheck shinko sinkou shinjo shinjou shuha naturalized shuzoku douwa offensetype supportmeasure protectionmeasure protectivemeasure issuancerestriction addressconfidential hitoku hitokukubun yohogo restrainingorder caremanager evacuationsupport childallowance seiho biometric biometrics biometricdata genome "
        + "signatureimage simon kosai kousai fingerprint guarantor surety shoken naishin tokyu kansensho familyregister renrakusaki mobilenumber");

    /// <summary>Words of the lexicon that say nothing personal in code, whatever stands around them.</summary>
    public static readonly HashSet<string> NotInCode = Set(
        "photo photourl avatar portrait profilephoto idphoto shashin last4 cardlast4 faceid transcript sessionid sessiontoken connectionstring salt apikey clientsecret privatekey bearertoken secret credential credentials sub line lineid page gyo satsu renban edaban seirino block lot branchnumber symbol visitnumber subjectid casenumber accountid contractnumber contractno policynumber "
        + "commission comm pan judgement first test rank line hanrei mei1 ku gun idm machine grade grades");

    /// <summary>Short words that are strong all the same.</summary>
    public static readonly HashSet<string> StrongThoughShort = Set("tel fax mail dob ssn denwa jusho email phone");

    /// <summary>Words that may stand before an ambiguous word without changing what it says: <c>Customer.FullLegalName</c>.</summary>
    public static readonly HashSet<string> Qualifiers = Set("full legal real preferred new old current normalized original raw user person customer employee client member contact patient student home my work primary secondary main own birth complete billing shipping delivery mailing postal residential residence permanent present temporary correspondence recipient buyer staff kanji kana full raw the input entered given");

    /// <summary>Words at the end that make of the rest something about the data instead of the data.</summary>
    public static readonly HashSet<string> StopHeads = Set(
        "id ids count counts length len index idx flag flags type types kind kinds format formats template templates pattern regex label labels header headers column columns field fields title caption visible enabled required valid invalid error errors option options "
        + "setting settings sent confirmed verified changed width rule rules policy policies validator validation service services repository provider handler helper factory builder builders client sender queue subject body content message messages text key keys status state "
        + "code codes number numbers list size max min limit mask masked hash hashed encrypted redacted exists found available unique placeholder hint tooltip description desc comment url uri link path file attribute property converter parser comparer expression "
        + "filter query sort order group groups category role roles permission schema table dto model entity event command request response result args task job log logger count total sum average host server port domain book family space range "
        + "kubun kbn umu flg shubetsu ken kensu hyoji henko hissu setumei komoku koumoku retsu");

    /// <summary>Words at the end that say in what form the same thing is given.</summary>
    public static readonly HashSet<string> NeutralEnds = Set("getsugaku nengaku kingaku gaku text txt value val str string input raw trimmed lower upper normalized formatted plain claim");

    /// <summary>Words at the end that old tables shorten.</summary>
    public static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal) { ["nm"] = "name", ["nam"] = "name", ["kn"] = "kana", ["adr"] = "address", ["adrs"] = "address", ["addrs"] = "address" };

    /// <summary>The same in Japanese, as endings.</summary>
    public static readonly string[] JapaneseStopEndings =
    [
        "件数", "桁数", "文字数", "フラグ", "区分", "種別", "コード", "列", "列番号", "項目", "項目名", "見出し", "ラベル", "必須", "有無", "変更", "確認", "設定", "エラー", "幅", "入力欄", "件名", "本文", "形式", "書式", "上限", "下限", "人数", "日時", "更新日", "変更日", "登録日", "一致", "チェック", "サービス", "リポジトリ", "ID", "済", "可否", "対象",
    ];

    /// <summary>Words before a mail address, a password or a telephone number that make it the program's own.</summary>
    public static readonly HashSet<string> OfTheProgram = Set("smtp support noreply system default test sample dummy fake bot service db database server host sql ftp proxy from example no is has can should must use allow require show hide send enable invalid wallet contract token memory base bind mac ip listen remote local web network device host http url endpoint proxy machine virtual physical node peer");

    /// <summary>Words of a value that was made unreadable.</summary>
    public static readonly HashSet<string> Unreadable = Set("masked mask hashed hash encrypted redacted anonymized anonymised pseudonymized pseudonymised obfuscated tokenized cipher");

    /// <summary>Persons beside those the lexicon knows as owners.</summary>
    public static readonly HashSet<string> Persons = Set(
        "people human shopper caregiver carer profile personnel mentor trainer instructor coach doctor nurse donor volunteer borrower debtor payee beneficiary cardholder accountholder alumni learner friend lawyer dentist traveler traveller renter tenantuser householder speaker "
        + "signup registration developer engineer programmer accountant designer analyst intern secretary officer boss supervisor subordinate colleague registrant invitee inviter assignee "
        + "trainee apprentice pensioner taxpayer inmate prisoner refugee veteran landlord lessee lessor shareholder parishioner athlete swimmer sailor soldier policyholder claimant plaintiff defendant juror attorney physician surgeon therapist midwife pharmacist nanny babysitter housekeeper tutor "
        + "professor lecturer freshman graduate alumnus jobseeker recruiter interviewee nominee enrollee panelist remitter heir deceased suspect offender villager immigrant tourist pilgrim hiker cyclist laborer labourer freelancer consultant cashier teller treasurer chairman orphan infant baby "
        + "teenager widow bride groom husband wife son daughter brother sister uncle aunt cousin nephew niece caretaker "
        + "moshikomisha moushikomisha keiyakusha setaiin jido jidou enji yukensha hihokensha jukyusha nyukyosha zaisekisha taishokusha kyushokusha obosha oubosha kaigosha kangoshi sensei kyoshi koushi okyakusama tantousha sekininsha daihyosha daihyousha yakuin rijicho senkyonin jumin hogosha setainushi shinseisha kyoin koin jinji meibo roster users employees customers members patients students persons contacts applicants appuser");

    /// <summary>Words that name persons in records and things in code: trees have parents, games have players, reflection has members.</summary>
    public static readonly HashSet<string> PersonOrThing = Set("parent child mother father kin self home private personal member author player owner client manager driver creator shipping billing delivery contractor updater sender receiver reporter contact representative insured voter candidate dependent protector agent user2 profile");

    /// <summary>Organisations and places beside those the lexicon knows as owners, as words of class names.</summary>
    public static readonly HashSet<string> Organisations = Set(
        "ward restaurant hotel library museum bank university college institution warehouse factory plant business merchant carrier airline venue municipality authority theater theatre gym pharmacy laboratory lab dealer distributor franchise headquarters outlet workshop "
        + "kaisha kigyo kigyou torihikisaki shiiresaki tokuisaki siten shiten honsha honsya honten eigyosho eigyousho jigyosho jigyousho jigyosha jigyousha tenpo tempo misegata gakko gakkou byoin byouin shisetsu sisetu kikan dantai hojin houjin ginko ginkou kojo koujou soko souko jimusho jimusyo shokudo ryokan kenkyujo kenkyusho toshokan yakusho yakuba hokenjo yakkyoku shinryojo koukou hoikuen youchien gaisha");

    /// <summary>The same in Japanese, as endings of class names.</summary>
    public static readonly string[] JapaneseOrganisations = ["支所", "出張所", "事務所", "工場", "図書館", "保育園", "幼稚園", "公民館", "保健所", "警察署", "消防署", "税務署", "旅館", "ホテル", "食堂", "研究所", "協会", "組合"];

    /// <summary>Animals: what is said of them is said of no person.</summary>
    public static readonly HashSet<string> Animals = Set("animal pet dog cat cattle cow horse livestock pig sheep goat bird puppy kitten dobutsu doubutsu petto");

    /// <summary>Words of classes and methods in which a card is one that pays.</summary>
    public static readonly HashSet<string> Payments = Set("payment payments pay card creditcard checkout billing charge transaction purchase order");

    /// <summary>Types whose Latin words are personal only in a class about persons.</summary>
    public static readonly HashSet<string> TypesThatNeedPerson = Set("vehicle-number sns-account academic-score pay-grade work-history residence-status crime-victim termination-date");

    /// <summary>What a parameter of a method that sends mail is called that says to whom.</summary>
    public static readonly HashSet<string> Recipients = Set("to cc bcc recipient recipients toaddress toaddresses mailto sendto receiver toemail");

    /// <summary>Words at the end of a class name that say nothing of what it is about.</summary>
    public static readonly HashSet<string> ClassEndings = Set("dto model vm viewmodel view entity record info information data request response command event row item input output result args detail details base poco form message payload document doc summary impl state params parameters created updated registered deleted create update register add edit master table line card po bo vo en jp v1 v2");

    /// <summary>The same in Japanese.</summary>
    public static readonly string[] JapaneseClassEndings = ["マスタ", "マスター", "情報", "データ", "一覧", "名簿", "台帳", "テーブル", "レコード", "行", "エンティティ", "モデル", "詳細", "要求", "応答", "登録", "明細"];

    /// <summary>Verbs before what a method gives: <c>GetFullName</c>.</summary>
    public static readonly HashSet<string> Getters = Set("get fetch read load find lookup resolve retrieve query to build make create compute format extract decrypt unprotect ask prompt");

    /// <summary>Verbs before whom a method is about: <c>CreateUser(string name)</c>.</summary>
    public static readonly HashSet<string> PersonVerbs = Set("create add register update save insert edit greet welcome invite hire enroll new signup change rename remove delete find get search ban lock unlock notify fire promote pay login");

    private static HashSet<string> Set(string words) => new(words.Split([' '], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToLowerInvariant()), StringComparer.Ordinal);
}
