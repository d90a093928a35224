namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>最終学歴: final education.</summary>
    public static readonly PiiType EducationLevel = new("education-level", "最終学歴", "Final education", PiiGroup.Education, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            最終学歴, 最終学歴区分, 最終学歴コード, 最終学歴名, 学歴, 学歴区分, 学歴コード, 学歴名称,
            学歴免許, 学歴免許等資格区分, 学歴種別, 最終卒業区分, 卒業区分, 修了区分, 卒・中退区分,
            修学区分, 最終学校区分, 学位, 学位名, 取得学位, 大卒区分, 学歴１, 学歴（最終）, 学歴・職歴欄,
            ガクレキ,
            """),
        RomajiHeaders = Words("""
            gakureki, saishuGakureki, saishu_gakureki, saisyugakureki, saisyuuGakureki, gakurekiKubun,
            gakurekiCode, gakui,
            """),
        EnglishHeaders = Words("""
            education, educationLevel, education_level, finalEducation, final_education, educationalBackground,
            educational_background, academicBackground, academicHistory, academic_history, highestEducation,
            highestDegree, degree, educationCode, educationHistory,
            """),
        LookAlikes = Words("""
            学年, 学級, 学区, 学習履歴, 学割, 学費, 教育研修履歴, 受講歴, 学校名, 学部名, 社会教育,
            大学院進学率, 職歴, 病歴,
            """),
    };

    /// <summary>学校名・学部・学科: school, faculty and class.</summary>
    public static readonly PiiType SchoolName = new("school-name", "学校名・学部・学科", "School, faculty and class", PiiGroup.Education, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            学校名, 学校, 学校コード, 最終学校名, 最終学歴学校名, 出身校, 出身校名, 出身大学, 出身高校,
            大学名, 大学, 学部, 学部名, 学科, 学科名, 学部学科, 学部・学科, 学部学科名, 学部コード,
            学科コード, 専攻, 専攻名, 専攻分野, 専門分野, 研究科, 研究科名, 研究室, ゼミ, 課程,
            課程名, コース名, 在籍校, 在籍校名, 在学校名, 通学先, 就学先, 指定校名, 就学指定校名,
            進学先, 進学先学校名, 転入前学校名, 卒業学校名, 小学校名, 中学校名, 高校名, 保育園名,
            幼稚園名, 園名, 学年, 学級, 学級名, クラス, 組, 学年・組, 担任名, 出身中学, 出身小学校,
            出身学校, 在籍学校, 在学校, 母校, 学系, 学群, 学類, 学域, 所属学科, 所属学部,
            研究科・専攻, 学籍, クラス名, 学年クラス, 組・番号, 学校名・学年, 通園先, 卒業校, 卒業大学,
            年組,
            """),
        RomajiHeaders = Words("""
            gakko, gakkoMei, gakkou, gakkouMei, saishuGakko, shusshinko, syussinkou, daigaku, daigakuMei,
            gakubu, gakubuMei, gakka, gakkaMei, senko, senkou, kenkyuka, shogakkoMei, shogakkokuName,
            chugakkokuName, zaisekiko, gakunen, gakkyu, kumi,
            """),
        EnglishHeaders = Words("""
            school, schoolName, school_name, schoolCode, university, universityName, college,
            graduateSchool, graduate_school, faculty, facultyName, departmentOfStudy, major, majorName,
            course, courseName, almaMater, highSchool, elementarySchool, juniorHighSchool, nursery,
            kindergarten, schoolYear, className, homeroom, homeroomTeacher, gradeYear, homeroomClass,
            """),
        ContextHeaders = Words("""
            組, クラス, 学年, コース名, 専攻, 課程, 園名, 大学, 学系, クラス名, 出身, school,
            grade, class, course, major, section,
            """),
        LookAlikes = Words("""
            学校法人名, 会社名, 研修コース名, 課題名, 組織名, 部署名, 学科試験点数, 専攻医数,
            会員クラス名, 車番組番号, C#クラス名, 学校区分, 学校数, 給食センター名, コースター, 名簿クラス,
            """),
    };

    /// <summary>卒業年月: graduation / enrolment date.</summary>
    public static readonly PiiType GraduationDate = new("graduation-date", "卒業年月", "Graduation / enrolment date", PiiGroup.Education, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            卒業年月, 卒業年月日, 卒業年, 卒業日, 卒業年度, 卒業見込年月, 卒業予定年月, 卒業・修了年月,
            修了年月, 修了年月日, 最終学歴卒業年月, 最終学歴卒業年, 最終学校卒業年月, 入学年月, 入学年月日,
            入学年度, 入学年, 入学日, 編入学年月日, 転入学年月日, 転学年月日, 退学年月日, 中退年月,
            学校を去った日, 卒園年月日, 入園年月日, 学位取得年月, 卒期, 期生, 在学期間,
            卒業見込, 卒業見込年, 卒年,
            """),
        RomajiHeaders = Words("""
            sotsugyo, sotugyou, sotsugyoNengetsu, sotsugyoNengappi, sotugyouYmd, sotsugyoYmd, nyugaku,
            nyugakuYmd, nyuugakuNengappi, shuryoYmd, taigakuYmd,
            """),
        EnglishHeaders = Words("""
            graduationDate, graduation_date, graduatedAt, graduationYear, graduation_year, yearOfGraduation,
            expectedGraduation, courseCompletionDate, enrollmentDate, enrollment_date, enrolledAt,
            schoolAdmissionDate, entranceYear, schoolLeavingDate, degreeDate,
            enrollmentYear, enrolmentYear, admissionYear,
            """),
        ContextHeaders = Words("""
            修了年月日, 期生,
            """),
        LookAlikes = Words("""
            生年月日, 入社日, 入会日, 入金日, 修了確認番号, 完了日, 卒業証書番号, 卒業者数, 卒業要件単位,
            入院日, 工事完了年月日, completionDate, completedAt, admissionDate,
            """),
    };

    /// <summary>学籍番号: student number.</summary>
    public static readonly PiiType StudentNumber = new("student-number", "学籍番号", "Student number", PiiGroup.Education, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            学籍番号, 学籍No, 学籍コード, 学籍ID, 学生番号, 学生証番号, 学生コード, 学生ID, 学生No,
            学生CD, 生徒番号, 生徒コード, 生徒ID, 児童番号, 児童生徒番号, 児童生徒コード, 児童生徒識別子,
            児童生徒整理番号, 園児番号, 園児コード, 出席番号, 出席No, 整理番号または出席番号, クラス番号,
            受験番号, 受験No, 志願者番号, 入試番号, 入試受付番号, 学修者番号, 履修者番号, 受講者番号,
            受講番号, 教務番号, 受講生番号, 会員番号(塾), 塾生番号,
            学番,
            """),
        RomajiHeaders = Words("""
            gakusekiBango, gakuseki_bango, gakusekibangou, gakusekiNo, gakuseiBango, gakuseiNo, seitoBango,
            seitoNo, jidoBango, shussekiBango, syussekiBangou, jukenBango, jukenbangou,
            """),
        EnglishHeaders = Words("""
            studentNumber, student_number, studentNo, student_no, studentId, student_id, studentCode,
            studentCd, pupilId, pupilNumber, learnerId, attendanceNumber, attendance_no, examineeNumber,
            examinee_number, examNumber, applicantNumber, sourcedId, enrollmentNumber,
            """),
        ContextHeaders = Words("""
            受験番号, 受講番号,
            """),
        LookAlikes = Words("""
            生徒数, 学生数, 学校コード, 出席日数, 受験料, 受験科目, 科目コード, 講座番号, 学級数,
            座席番号, 会員番号, 整理券番号, 選挙人番号,
            """),
    };

    /// <summary>成績・点数: school grades and scores.</summary>
    public static readonly PiiType AcademicScore = new("academic-score", "成績・点数", "School grades and scores", PiiGroup.Education, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            成績, 成績評価, 成績評定, 成績表, 成績区分, 評定, 評定値, 評定平均, 評定平均値, 内申点,
            調査書点, 点数, 得点, 素点, 合計点, 総合点, 試験結果, 試験得点, テスト結果, テスト点数,
            定期考査, 期末考査, 中間考査, 偏差値, 順位, 席次, 学年順位, クラス順位, 合否, 合否判定,
            合格区分, 採点結果, GPA, 単位, 修得単位, 修得単位数, 取得単位数, 観点別評価, 所見,
            総合所見, 指導上参考となる諸事項, 行動の記録, 通知表所見, 国語点, 数学点, 英語点, 理科点,
            社会点, 知能指数, IQ, 適性検査結果, SPI結果, 国語, 数学, 算数, 英語, 理科, 社会, 音楽,
            美術, 図工, 体育, 保健体育, 技術家庭, 家庭, 家庭科, 道徳, 生活, 総合, 地理, 歴史,
            公民, 世界史, 日本史, 物理, 化学, 生物, 地学, 情報, 古文, 漢文, 現代文, リスニング,
            リーディング, 春学期, 秋学期, 前期, 後期, 1学期, 2学期, 3学期, 中間テスト, 期末テスト,
            小テスト, テスト点, 試験点数, 合計点数, 平均点(個人), 評点, 総合評価(成績), 内申, 取得単位,
            レポート点, 平均点(教科),
            """),
        RomajiHeaders = Words("""
            seiseki, seisekiHyoka, hyotei, hyoutei, tensu, tensuu, tokuten, gokeiten, hensachi, hensati,
            juni_gakunen, gohi, goukaku, tani, naishin, shoken,
            """),
        EnglishHeaders = Words("""
            score, scores, testScore, test_score, examScore, exam_score, examResult, academicScore,
            academicRecord, schoolGrade, gradePoint, reportCard, transcript, deviationValue, classRank,
            schoolRank, passFail, credits, creditsEarned, aptitudeTestResult, mathScore, englishScore,
            japaneseScore,
            """),
        ContextHeaders = Words("""
            順位, 単位, 合否, 得点, 点数, IQ, 試験結果, 合計点, 国語, 数学, 算数, 英語, 理科,
            社会, 音楽, 美術, 図工, 体育, 保健体育, 家庭, 家庭科, 技術, 道徳, 生活, 総合, 地理,
            歴史, 公民, 物理, 化学, 生物, 地学, 情報, 前期, 後期, 春学期, 秋学期, 1学期, 2学期,
            3学期, 総合評価, 評点, 取得単位,
            平均点,
            math, mathematics, socialStudies, english, japanese, science, physics, chemistry, biology,
            geography, music, arts, PE,
            """),
        LookAlikes = Words("""
            品質スコア, 信用スコア, 試合得点, ポイント, 会員ランク, 与信, 商品順位, 店舗評価, 業務成績,
            売上成績, 評価額, 数量単位, 単位名, 点検結果, 検査結果, creditScore, scoreboard, unit,
            SEOスコア,
            """),
    };

    private static PiiType[] Education =>
    [
        EducationLevel, SchoolName, GraduationDate, StudentNumber, AcademicScore,
    ];
}
