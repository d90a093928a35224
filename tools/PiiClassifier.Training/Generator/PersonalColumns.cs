using PiiClassifier.Taxonomy;

namespace PiiClassifier.Training.Generator;

/// <summary>The columns that hold personal information, by the id of their type.</summary>
/// <remarks>
/// The headers are the words of the catalogue and, as the catalogue is never complete, others that are not in it: from
/// these the model has to learn what the parts of words mean.
/// </remarks>
internal static class PersonalColumns
{
    private static readonly Dictionary<PiiType, string> OtherHeaders = new()
    {
        [PiiTypes.PersonName] = "なまえ お名前 氏名(姓名) お客さまお名前 氏名欄 参加者 ご芳名 芳名 出席者名 名簿氏名 対象者 スタッフ名 ご担当者 外国人氏名 乗務員 受験者名 選手名 fullname_kanji nm_full person_nm shimei_kanji",
        [PiiTypes.FamilyName] = "姓 みょうじ お名前(姓) 氏 姓(漢字) 本人姓 sei_kanji lname surname_kj name_sei",
        [PiiTypes.GivenName] = "名 お名前(名) 名(漢字) 下の名前 本人名 mei_kanji fname name_mei givennm",
        [PiiTypes.PersonNameKana] = "よみがな 読み方 氏名読み なまえ(かな) カナ氏名欄 お名前フリガナ 氏名(ひらがな) ふりがな欄 yomigana nm_kana kana_full furi",
        [PiiTypes.FamilyNameKana] = "せい(かな) 姓フリ お名前(セイ) 姓よみ sei_kn lname_kana",
        [PiiTypes.GivenNameKana] = "めい(かな) 名フリ お名前(メイ) 名よみ mei_kn fname_kana",
        [PiiTypes.PersonNameRomaji] = "英語氏名 ローマ字表記 パスポート氏名 氏名(英語表記) eng_nm name_alphabet",
        [PiiTypes.BirthDate] = "お誕生日 誕生年月日 生まれた日 出生日 生年月日(和暦) 生年月日_西暦 生月日 b_day birthymd dt_birth tanjo_bi",
        [PiiTypes.Age] = "歳 満年齢(歳) 現在の年齢 基準日年齢 ご年齢 age_yrs nenrei_now",
        [PiiTypes.Sex] = "男女の別 性 男・女 性別(男女) ご性別 sex_cd seibetu_kbn",
        [PiiTypes.PostalCode] = "郵便番号欄 〒コード 郵便(7桁) post_no zip_no yubin_cd",
        [PiiTypes.Address] = "おところ 住まいの住所 現在の住所 ご自宅の住所 住所欄 住所(現住所) 連絡先(住所) addr_full jyusyo_zen",
        [PiiTypes.Region] = "都道府県欄 お住まい(都道府県) 県CD 市町村欄 pref_nm shi_cd",
        [PiiTypes.StreetAddress] = "番地欄 町名丁目 建物部屋 住所(以下) addr_banchi tatemono_nm",
        [PiiTypes.PhoneNumber] = "お電話 電話欄 でんわ 日中連絡先 ご連絡先電話 自宅TEL 固定電話番号 連絡可能電話番号 telno phone_num denwa_no",
        [PiiTypes.MobileNumber] = "ケータイ 携帯欄 けいたい番号 スマホ番号 本人携帯 mobile_tel keitai_no cellular",
        [PiiTypes.EmailAddress] = "メアド Eメール欄 電子メール連絡先 ご連絡用メール PCメール mail_adr e_mail_addr emailaddr1",
        [PiiTypes.MyNumber] = "マイナンバー(12桁) 個人番号欄 個人番号12桁 mynum kojin_no",
        [PiiTypes.EmployeeNumber] = "職員番 社員No 社番 職員CD 従業員No. 局員番号 スタッフNo shain_cd emp_cd syainno",
        [PiiTypes.Department] = "所属名欄 配属部署 部課名 所属先 部門 勤務課 dept_nm busho_cd syozoku",
        [PiiTypes.JobTitle] = "肩書 役職名欄 職位 職務 お仕事 post_nm yakushoku_cd",
        [PiiTypes.EmployerName] = "会社名 お勤め先 会社 企業名 勤め先名 ご勤務先名 在籍企業 法人名 貴社名 会社・団体名 company companyName kinmusaki_nm",
        [PiiTypes.HireDate] = "入職日 入社日付 採用日付 着任日 nyusha_ymd hire_dt",
        [PiiTypes.TerminationDate] = "離職日 退社日 退職日付 taishoku_ymd quit_dt",
        [PiiTypes.BaseSalary] = "本給額 基本給与 月給 時給 月額給与 kihonkyu_gaku basepay",
        [PiiTypes.Allowance] = "手当額 住宅手当額 通勤費 残業代 役付手当 teate_gaku",
        [PiiTypes.TotalPay] = "総支給 差引支給 手取額 支払総額 gross_pay netpay",
        [PiiTypes.Deduction] = "控除額計 天引き額 控除小計 kojo_gaku",
        [PiiTypes.BankName] = "振込銀行 銀行名欄 口座銀行 取引銀行 bank_nm ginko",
        [PiiTypes.BankAccountNumber] = "口座No 口座番号(7桁) 振込口座 acct_no koza_no",
        [PiiTypes.BankAccountHolder] = "口座名義欄 名義人カナ 振込名義 holder_nm",
        [PiiTypes.EducationLevel] = "学歴区分 最終学歴欄 最終卒業 gakureki",
        [PiiTypes.SchoolName] = "在籍校 卒業校 出身高校 在学校名 学校 gakko_nm",
        [PiiTypes.StudentNumber] = "学生No 生徒番号 学籍No 出席No gakuseki_no std_no",
        [PiiTypes.AcademicScore] = "点 素点 テスト点 評点 得点(100点) 国語 数学 英語 理科 社会 期末 中間 tensu",
        [PiiTypes.CustomerNumber] = "お客様No 会員No 顧客CD 会員CD kokyaku_cd cust_no",
        [PiiTypes.PatientNumber] = "カルテNo 患者No 診察No kanja_cd pt_id",
        [PiiTypes.LoginId] = "ログイン名 アカウントID ユーザID login_nm",
        [PiiTypes.FamilyRelationship] = "ご関係 本人との関係 続き柄 つづきがら zokugara_cd",
        [PiiTypes.FamilyMemberName] = "保護者 世帯主 お子様のお名前 配偶者名 家族の氏名 hogosha_nm setainushi",
        [PiiTypes.EmergencyContact] = "緊急時の連絡先 緊急時TEL 緊急連絡 kinkyu_tel",
        [PiiTypes.MedicalHistory] = "診断 病歴欄 既往 通院中の病気 お薬 アレルギー有無 byomei",
        [PiiTypes.HealthCheckupResult] = "健診判定 血圧値 検査値 尿検査 体重(kg) 身長(cm) kenshin_kekka",
        [PiiTypes.Qualification] = "保有資格名 免許資格 取得免許 shikaku_nm",
        [PiiTypes.Attendance] = "出席率 出席日数 欠席数 欠席日数 遅刻 早退 出勤日数 残業時間 有休残 勤務時間 shusseki absent_days",
        [PiiTypes.VehicleNumber] = "車両ナンバー ナンバー 車のナンバー 登録車両番号 car_no plate_no",
        [PiiTypes.ResidenceStatus] = "在留期限 在留期間 ビザ ビザ種類 在留許可日 visa_type visa",
        [PiiTypes.PersonnelEvaluation] = "査定 考課 人事考課点 スキル リーダーシップ 協調性 hyoka skill_level",
        [PiiTypes.ResidentId] = "住民番号 住民コード 世帯No atena_cd",
        [PiiTypes.AnnualIncome] = "年収額 所得額 前年所得 nenshu",
    };

    private static readonly (PiiType Type, Func<TrainingRandom, Func<string>> Values)[] Makers =
    [
        (PiiTypes.PersonName, NameValues.Full), (PiiTypes.FamilyName, NameValues.Family), (PiiTypes.GivenName, NameValues.Given),
        (PiiTypes.PersonNameKana, NameValues.FullKana), (PiiTypes.FamilyNameKana, NameValues.FamilyKana), (PiiTypes.GivenNameKana, NameValues.GivenKana),
        (PiiTypes.PersonNameRomaji, NameValues.Romaji), (PiiTypes.FormerName, NameValues.Former), (PiiTypes.FamilyMemberName, NameValues.Full),
        (PiiTypes.BirthDate, DateValues.Birth), (PiiTypes.Age, DateValues.Age), (PiiTypes.Sex, LifeValues.Sex), (PiiTypes.Nationality, LifeValues.Nationality),
        (PiiTypes.RegisteredDomicile, LifeValues.Domicile), (PiiTypes.Birthplace, LifeValues.Birthplace), (PiiTypes.BloodType, LifeValues.Blood),
        (PiiTypes.PostalCode, ContactValues.Postal), (PiiTypes.Address, ContactValues.Address), (PiiTypes.Region, ContactValues.Region), (PiiTypes.StreetAddress, ContactValues.Street),
        (PiiTypes.PhoneNumber, ContactValues.Phone), (PiiTypes.MobileNumber, ContactValues.Mobile), (PiiTypes.EmailAddress, ContactValues.Mail), (PiiTypes.SnsAccount, ContactValues.Social),
        (PiiTypes.EmergencyContact, ContactValues.Emergency), (PiiTypes.Geolocation, ContactValues.Coordinate),
        (PiiTypes.MyNumber, NumberValues.MyNumber), (PiiTypes.ResidentRecordCode, NumberValues.ResidentRecord), (PiiTypes.ResidentId, r => NumberValues.Code(r, "")),
        (PiiTypes.BasicPensionNumber, NumberValues.Pension), (PiiTypes.EmploymentInsuranceNumber, NumberValues.EmploymentInsurance), (PiiTypes.HealthInsuranceNumber, NumberValues.HealthInsurance),
        (PiiTypes.InsurerNumber, NumberValues.Insurer), (PiiTypes.DriversLicenseNumber, NumberValues.License), (PiiTypes.PassportNumber, NumberValues.Passport),
        (PiiTypes.ResidenceCardNumber, NumberValues.ResidenceCard), (PiiTypes.ResidenceStatus, LifeValues.Stay), (PiiTypes.VoterRollNumber, NumberValues.Voter), (PiiTypes.PollingDistrict, LifeValues.Polling),
        (PiiTypes.EmployeeNumber, r => NumberValues.Code(r, "", "E", "S", "A", "emp")), (PiiTypes.EmployerName, WorkValues.Employer), (PiiTypes.Department, WorkValues.Department),
        (PiiTypes.JobTitle, WorkValues.JobTitle), (PiiTypes.PayGrade, WorkValues.PayGrade), (PiiTypes.EmploymentType, WorkValues.EmploymentKind),
        (PiiTypes.HireDate, DateValues.Hired), (PiiTypes.TerminationDate, DateValues.Left), (PiiTypes.WorkHistory, WorkValues.History), (PiiTypes.Attendance, WorkValues.Attendance),
        (PiiTypes.PersonnelEvaluation, WorkValues.Evaluation), (PiiTypes.DisciplinaryRecord, WorkValues.Discipline), (PiiTypes.Qualification, WorkValues.Qualification),
        (PiiTypes.BaseSalary, WorkValues.BaseSalary), (PiiTypes.Allowance, r => WorkValues.Yen(r, 1000, 90_000, 50)), (PiiTypes.Bonus, WorkValues.Bonus),
        (PiiTypes.TotalPay, r => WorkValues.Yen(r, 130_000, 750_000)), (PiiTypes.Deduction, r => WorkValues.Yen(r, 500, 150_000, 40)), (PiiTypes.AnnualIncome, WorkValues.Income),
        (PiiTypes.TaxAmount, r => WorkValues.Yen(r, 500, 60_000, 30)), (PiiTypes.SocialInsurancePremium, r => WorkValues.Yen(r, 1000, 70_000, 15)), (PiiTypes.RetirementAllowance, r => WorkValues.Yen(r, 500_000, 25_000_000, 40)),
        (PiiTypes.BankName, LifeValues.Bank), (PiiTypes.BankAccountNumber, NumberValues.Account), (PiiTypes.BankAccountHolder, NameValues.Holder),
        (PiiTypes.CreditCardNumber, NumberValues.Card), (PiiTypes.CardSecurityCode, NumberValues.CardExtra),
        (PiiTypes.EducationLevel, LifeValues.Education), (PiiTypes.SchoolName, LifeValues.School), (PiiTypes.GraduationDate, DateValues.Graduated),
        (PiiTypes.StudentNumber, r => NumberValues.Code(r, "", "B", "S", "M", "K")), (PiiTypes.AcademicScore, LifeValues.Score),
        (PiiTypes.MaritalStatus, LifeValues.Married), (PiiTypes.FamilyRelationship, LifeValues.Relation), (PiiTypes.DependentCount, LifeValues.Dependants),
        (PiiTypes.MedicalHistory, LifeValues.Disease), (PiiTypes.DisabilityStatus, LifeValues.Disability), (PiiTypes.HealthCheckupResult, LifeValues.Checkup),
        (PiiTypes.Creed, LifeValues.Creed), (PiiTypes.Ethnicity, LifeValues.Ethnicity), (PiiTypes.CriminalRecord, LifeValues.Crime), (PiiTypes.CrimeVictim, LifeValues.Victim),
        (PiiTypes.WelfareAssistance, LifeValues.Care), (PiiTypes.CustomerNumber, r => NumberValues.Code(r, "", "C", "K", "M", "CUST")), (PiiTypes.PatientNumber, r => NumberValues.Code(r, "", "P")),
        (PiiTypes.LoginId, NumberValues.Login), (PiiTypes.Password, NumberValues.Password), (PiiTypes.IpAddress, NumberValues.Ip), (PiiTypes.DeviceIdentifier, NumberValues.Device),
        (PiiTypes.VehicleNumber, NumberValues.Vehicle), (PiiTypes.BiometricIdentifier, NumberValues.Photo),
    ];

    /// <summary>The kinds, by the id of their type.</summary>
    public static IReadOnlyDictionary<string, ColumnKind> ById { get; } = Makers.ToDictionary(maker => maker.Type.Id, maker => Kind(maker.Type, maker.Values));

    private static ColumnKind Kind(PiiType type, Func<TrainingRandom, Func<string>> values)
    {
        string[] others = OtherHeaders.GetValueOrDefault(type, "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] japanese = [.. type.JapaneseHeaders.Except(type.ContextHeaders)];
        return new ColumnKind(type, [.. japanese.Take(8), .. others.Where(IsJapanese), .. japanese.Skip(8)], [.. type.EnglishHeaders.Concat(type.RomajiHeaders).Except(type.ContextHeaders), .. others.Where(o => !IsJapanese(o))], values)
        {
            General = [.. type.ContextHeaders],
        };
    }

    private static bool IsJapanese(string header) => header.Any(c => c > 0x2FF);
}
