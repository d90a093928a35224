namespace PiiClassifier.SampleData.Columns;

/// <summary>Headers in English and in romaji, by the key of the column's kind. Words are joined by the table's casing.</summary>
public static class LatinHeaders
{
    private static readonly Dictionary<string, (string[] English, string[] Romaji)> ByKey = Read("""
        person-name full name,name,display name,legal name/shimei,namae
        family-name last name,family name,surname/sei,myoji
        given-name first name,given name/mei
        person-name-kana name kana,full name kana,kana name,name reading/shimei kana,furigana,kana shimei
        family-name-kana last name kana,family name kana,surname kana/sei kana
        given-name-kana first name kana,given name kana/mei kana
        person-name-romaji name romaji,romanized name,roman name/shimei romaji,romaji
        former-name maiden name,former name,previous surname/kyusei
        birth-date birth date,date of birth,birthday,dob/seinengappi
        age age,age in years/nenrei
        age-band age group,age band,generation/nendai
        sex sex,gender/seibetsu
        nationality nationality,citizenship/kokuseki
        registered-domicile registered domicile,family register address,permanent domicile/honseki,honsekichi
        birthplace birthplace,place of birth,home town/shusshinchi
        blood-type blood type,blood group/ketsuekigata
        postal-code postal code,zip code,zip,postcode/yubin bango
        address address,home address,address line,residential address/jusho
        prefecture prefecture,pref,state/todofuken
        municipality city,municipality/shikuchoson
        town town,town name/chomei
        lot block number,lot number/banchi
        town-lot street address,address line 2,street/choban
        building building name,apartment,building/katagaki,tatemono mei
        phone-number phone number,phone,tel,home phone,telephone/denwa bango,denwa
        fax-number fax number,fax/fax bango
        mobile-number mobile phone,mobile,cell phone,mobile number/keitai bango,keitai denwa
        contact-number daytime mobile,reachable mobile/renraku keitai
        email-address email address,email,mail address,e mail/mail adoresu
        sns-account sns account,twitter account,line id,instagram account/sns akaunto
        emergency-name emergency contact name,emergency contact person/kinkyu renrakusaki shimei
        emergency-contact emergency contact,emergency phone,emergency contact phone/kinkyu renrakusaki
        emergency-relation emergency contact relation,emergency contact relationship/kinkyu renrakusaki zokugara
        latitude latitude,home latitude/ido
        longitude longitude,home longitude/keido
        geolocation current location,gps position,last location/genzaichi
        my-number my number,individual number/kojin bango
        resident-record-code resident record code,juki code/juminhyo kodo
        resident-id resident id,addressee number/atena bango
        household-number household number,household id/setai bango
        basic-pension-number basic pension number,pension number/kiso nenkin bango
        employment-insurance-number employment insurance number,employment insurance no/koyo hoken bango
        health-insurance-number health insurance number,insured number/hihokensha bango
        insurer-number insurer number,insurer no/hokensha bango
        drivers-license-number drivers license number,driver license no,license number/menkyosho bango
        passport-number passport number,passport no/ryoken bango
        residence-card-number residence card number,zairyu card no/zairyu kado bango
        residence-status residence status,status of residence,visa status/zairyu shikaku
        voter-roll-number voter number,voter roll number,voter id/senkyonin bango
        polling-district polling district,polling place,voting district/tohyoku
        employee-number employee number,employee id,staff number,employee no/shain bango,shokuin bango
        customer-number customer id,customer number,member id,membership number/kokyaku bango,kaiin bango
        patient-number patient id,patient number,chart number/kanja bango,karute bango
        student-number student id,student number,student no/gakuseki bango
        login-id login id,user name,user id,account name/riyosha id
        password password,password hash,initial password/ansho bango
        ip-address ip address,last login ip,client ip/setsuzokumoto ip
        device-identifier device id,mac address,terminal id/tanmatsu id
        vehicle-number license plate,plate number,vehicle registration number/sharyo bango
        biometric-identifier face image,fingerprint template,face photo,portrait/kao shashin
        employer-name employer,employer name,workplace,company of employment/kinmusaki
        department department,department name,division/shozoku,busho
        bureau bureau,division name/bukyoku
        section section,team/kakari
        department-code department code,dept code/shozoku kodo
        job-title job title,position,title,post/yakushoku,shokumei
        occupation occupation,profession/shokugyo
        job-family job category,job family/shokushu
        pay-grade pay grade,salary grade/kyugo
        pay-table pay table,salary table/kyuryohyo
        grade job grade,pay grade/tokyu
        step pay step,salary step/gokyu
        employment-type employment type,contract type,employment status/koyo keitai
        hire-date hire date,joined on,date of joining,entry date/nyushabi,saiyobi
        service-years years of service,service years/kinzoku nensu
        termination-date termination date,resignation date,retirement date,left on/taishokubi
        work-history work history,career history,employment history/shokureki
        order-date transfer date,assignment date/hatsureibi
        attendance days worked,attendance,paid leave balance,overtime hours/shukkin nissu,yukyu zan
        clock-in clock in,clock in time/shukkin jikoku
        clock-out clock out,clock out time/taikin jikoku
        personnel-evaluation performance rating,evaluation grade,appraisal/jinji hyoka
        disciplinary-record disciplinary action,disciplinary record/chokai shobun
        qualification qualification,certifications,licenses held/hoyu shikaku
        base-salary base salary,basic pay,monthly salary/kihonkyu
        allowance commuting allowance,family allowance,housing allowance/tsukin teate
        bonus bonus,bonus amount,summer bonus/shoyo
        total-pay gross pay,net pay,total pay/soshikyugaku
        deduction total deductions,deduction,union dues/kojo gokei
        annual-income annual income,yearly income,household income/nenshu
        tax-amount income tax,resident tax,withholding tax/shotokuzei
        social-insurance-premium health insurance premium,social insurance premium,pension premium/shakai hokenryo
        retirement-allowance retirement allowance,severance pay/taishokukin
        bank-name bank name,bank/ginko mei
        bank-code bank code/ginko kodo
        branch-name branch name,bank branch/shiten mei
        branch-code branch code/shiten kodo
        account-kind account type/yokin shumoku
        bank-account-number account number,bank account number,bank account/koza bango
        bank-account-holder account holder,account holder name,account name/koza meigi
        credit-card-number credit card number,card number,card no/kado bango
        card-security-code card security code,cvv,card expiry,cvc/sekyuriti kodo
        education-level education level,highest education,education/saishu gakureki
        school-name school name,university,last school/gakko mei,shusshinko
        faculty faculty,major/gakubu
        class class,homeroom/gakkyu
        graduation-date graduation date,graduation year,graduated on/sotsugyo nengetsu
        academic-score score,math score,test score,gpa/tensu,seiseki
        marital-status marital status,married/kon in jokyo
        family-member-name head of household,guardian name,parent name/setainushi,hogosha mei
        guardian-name guardian name,parent name/hogosha shimei
        family-relationship relationship,relationship to head/zokugara
        dependent-count number of dependents,dependents/fuyo ninzu
        medical-history medical history,diagnosis,disease name/byomei,kioreki
        disease-code icd10,diagnosis code/byomei kodo
        medication medication,prescription drug/fukuyaku
        allergy allergy,food allergy/arerugi
        disability-status disability,disability grade,disability certificate/shogai tokyu
        health-checkup-result health check result,checkup result,health exam judgement/kenshin kekka
        height height,height cm/shincho
        weight body weight,weight kg/taiju
        systolic systolic bp,systolic blood pressure/saiko ketsuatsu
        diastolic diastolic bp,diastolic blood pressure/saitei ketsuatsu
        hba1c hba1c/hba1c
        eyesight eyesight right,vision left/shiryoku
        checkup-date health check date,checkup date/kenshinbi
        creed religion,faith/shukyo
        party political party,party affiliation/shiji seito,toha
        ethnicity ethnicity,race,ethnic group/minzoku
        criminal-record criminal record,conviction,offence/hanzaireki,zenka
        crime-victim crime victim,dv protection,victim support/shien sochi
        welfare-assistance welfare benefit,care level,public assistance/seikatsu hogo,kaigodo
        serial no,row number,seq/renban
        code code,reference no,id/kanri bango
        note note,remarks,comment/biko
        note-home note,remarks,comment/biko
        note-mobile note,remarks,memo/biko
        note-mail note,remarks,memo/tekiyo
        note-name note,remarks,comment/biko
        status status,progress/jotai
        flag flag/taisho
        date created at,updated at,registered on/torokubi
        timestamp timestamp,datetime,logged at/nichiji
        time start time,time/jikoku
        amount amount,total amount/kingaku
        fee fee,annual fee/kaihi
        price price,unit price/tanka
        quantity quantity,qty/suryo
        stock stock,in stock/zaikosu
        product-name product name,item name/shohin mei
        product-code product code,sku,jan code/shohin kodo
        category category/bunrui
        maker maker,vendor/seizomoto
        shelf location,shelf/tana
        company-name company name,company,organization/kaisha mei
        company-kana company name kana/kaisha mei kana
        corporate-number corporate number/hojin bango
        facility-name facility name,name/shisetsu mei
        facility-kana facility name kana/shisetsu mei kana
        org-postal postal code,zip/yubin bango
        org-address address,location/shozaichi
        org-prefecture prefecture/todofuken
        org-municipality city/shikuchoson
        org-town town/choiki
        org-phone phone number,tel/denwa bango
        org-fax fax number,fax/fax
        org-email contact email/toiawase mail
        url url,website/url
        org-latitude latitude,lat/ido
        org-longitude longitude,lon,lng/keido
        municipality-code municipality code,city code/jichitai kodo
        hours opening hours,business hours/riyo jikan
        closed closed days,holidays/kyukanbi
        capacity capacity,seats/teiin
        opened opened on,established/setsuritsubi
        capital capital/shihonkin
        staff-count number of employees,staff count/jugyoinsu
        industry industry,business type/gyoshu
        bed-count number of beds/byoshosu
        clinic-fields clinical departments,specialties/shinryoka
        school-kind school type/koshu
        pupil-count number of pupils/jidosu
        bank-code-list bank code/ginko kodo
        bank-name-list bank name/ginko mei
        branch-code-list branch code/shiten kodo
        branch-name-list branch name/shiten mei
        isbn isbn/isbn
        book-title title,book title/shomei
        author author/chosha
        publisher publisher/shuppansha
        year year,published year/nendo
        sensor sensor id,station/kansokuten
        temperature temperature,temp/kion
        humidity humidity/shitsudo
        voltage voltage,value/denatsu
        population population/jinko
        men-count male,male population/otoko
        women-count female,female population/onna
        household-count households/setaisu
        age-class age class/nenrei kaikyu
        ratio ratio,percentage/wariai
        bus-stop stop name/teiryujo
        route route,line/rosen
        host hostname,server name/sabamei
        server-ip ip address,management ip/kanri ip
        server-mac mac address/butsuri adoresu
        os os,operating system/os
        path path,request/pasu
        http-status status code,http status/oto kodo
        bytes bytes,size/tensoryo
        job-name job title,position/boshu shokushu
        wage-range salary,wage/kyuyo
        work-place work location,workplace/kinmuchi
        event-name event name,event/gyoji mei
        purpose purpose/yoken
        size size,dimensions/sunpo
        color color/iro
        """);

    /// <summary>The words for a kind, blanks between them; empty when the kind has none.</summary>
    public static IReadOnlyList<string> Of(string key, bool romaji) =>
        !ByKey.TryGetValue(key, out (string[] English, string[] Romaji) words) ? [] : romaji && words.Romaji.Length > 0 ? words.Romaji : words.English;

    private static Dictionary<string, (string[] English, string[] Romaji)> Read(string lines) => lines
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', 2))
        .ToDictionary(part => part[0], part => part[1].Split('/') is var sides ? (sides[0].Split(','), sides.Length > 1 ? sides[1].Split(',') : []) : default, StringComparer.Ordinal);
}
