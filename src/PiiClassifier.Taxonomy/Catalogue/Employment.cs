namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>職員番号・社員番号: employee number.</summary>
    public static readonly PiiType EmployeeNumber = new("employee-number", "職員番号・社員番号", "Employee number", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            職員番号, 職員コード, 職員CD, 職員ID, 職員No, 職員No., 社員番号, 社員コード, 社員CD,
            社員ID, 社員No, 社員No., 社番, 従業員番号, 従業員コード, 従業員ID, 従業員No, スタッフ番号,
            スタッフコード, スタッフNO, 職員個人番号, 教職員番号, 教員番号, 教職員コード, 乗務員コード,
            担当者コード, ユーザー社員番号, 人事番号, 人事コード, 給与番号, 給与コード, 所属職員番号,
            共済職員番号, 縁故社員番号, シャインバンゴウ, 担当者番号, 担当者ID, 担当スタッフID, 担当コード,
            社員番号(上司), 上司番号, 講師番号, 講師コード, 隊員番号, 登録者コード, 更新者コード,
            作成者コード, 更新者ID, 登録者ID, 作成者ID, スタッフID,
            店員コード, 店員番号, 作業者コード, 作業者番号, 作業員コード, ドライバーコード,
            アルバイト番号, パート番号, キャストID,
            """),
        RomajiHeaders = Words("""
            shainNo, shain_no, shainBango, shain_bango, syainNo, syain_no, syainId, shainCd, shainCode,
            shokuinNo, shokuin_no, shokuinBango, shokuinCode, syokuinNo, jugyoinNo, jugyoinBango,
            jyugyoinNo, tantoshaCd, jinjiNo,
            """),
        EnglishHeaders = Words("""
            employeeNumber, employee_number, employeeNo, employee_no, employeeId, employee_id, employeeCode,
            employee_code, empNo, emp_no, empCode, emp_code, empId, emp_id, num, staffNo, staff_no,
            staffId, staffCode, personnelNumber, personnel_no, workerId, cShainNo, mgr, managerId,
            staffNumber,
            """),
        ContextHeaders = Words("""
            担当者コード, 担当者番号, 担当者ID, 担当コード, 更新者コード, 登録者コード, 作成者コード, mgr,
            申請者コード, 承認者コード,
            """),
        LookAlikes = Words("""
            従業員数, 社員数, 職員数, 社員区分, 職員区分, 部署コード, 所属コード, 会社コード, 法人番号,
            個人番号, 伝票番号, 顧客番号, 店員価格, 社員割引, 社員番号有無, スタッフ評価,
            """),
    };

    /// <summary>勤務先: employer / workplace of the person.</summary>
    public static readonly PiiType EmployerName = new("employer-name", "勤務先", "Employer / workplace of the person", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            勤務先, 勤務先名, 勤務先名称, お勤め先, お勤め先名, 勤め先, 勤め先名, 就業先, 就労先,
            会社名(勤務先), 勤務先会社名, 勤務先（会社名）, 勤務先所在地, 勤務先住所, 勤務先郵便番号,
            勤務先電話番号, 勤務先TEL, 保護者勤務先, 父勤務先, 母勤務先, 世帯主勤務先, 配偶者勤務先,
            派遣先, 出向先, 現勤務先, 通学先・勤務先, 学校・勤務先, 事業主名, 雇用主, 雇用主名,
            給与支払者名, 特別徴収義務者名, 職場, 職場名, 会社名, 会社, 企業名, 社名, 所属機関,
            所属機関名, 所属会社, 所属会社名, 所属企業, 所属団体, 所属団体名, 所属チーム, 所属チーム名,
            会社・団体名, 団体名, 法人名, 御社名, 貴社名, ご所属, 雇用企業, 雇用主名称, 取引先会社名,
            お勤め先会社名, 紹介元企業, ご勤務先,
            """),
        RomajiHeaders = Words("""
            kinmusaki, kinmusakiMei, kinmusaki_mei, tsutomesaki, shokuba, koyonushi, jigyonushi,
            shugyosaki, kaisha, kaishaMei,
            """),
        EnglishHeaders = Words("""
            employer, employerName, employer_name, workplace, workplaceName, work_place, companyName,
            companyOfWork, officeName, placeOfWork, currentEmployer, employerAddress, employerPhone,
            workAddress, workPhone, company, institution, affiliationName,
            """),
        ContextHeaders = Words("""
            会社名, 会社, 企業名, 社名, 団体名, 法人名, ご所属, companyName, company, officeName,
            institution,
            受入企業, 受入れ企業, 受入企業名,
            """),
        LookAlikes = Words("""
            取引先名, 仕入先名, 得意先名, 会社名, 法人名, 納品先, 発注先, 請求先, 勤務地, 勤務時間,
            勤務日数, 勤務形態, 勤務区分, 店舗名, 支払先, 振込先,
            """),
    };

    /// <summary>所属・部署: department / section.</summary>
    public static readonly PiiType Department = new("department", "所属・部署", "Department / section", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            所属, 所属名, 所属名称, 所属コード, 所属CD, 所属部署, 所属部署名, 所属部署コード, 所属組織,
            所属課, 所属先, 所属1, 所属（正式名称）, 現所属, 前所属, 部署, 部署名, 部署コード, 部課,
            部課名, 部門, 部門名, 部門コード, 部局, 部局名, 部, 部名, 課, 課名, 課コード, 係,
            係名, 室名, 班, チーム, 組織名, 組織CD, 組織コード, 事業所, 事業所名, 支所名, 拠点名,
            配属先, 配属部署, 本務所属, 兼務所属, 学級担任所属, 所属局, 所属店舗, 所属店, 所属部,
            所属部門, 所属グループ, 所属班, 所属署所, 所属署所ID, 所属支店, 所属営業所, 所属センター,
            配属, 配属店舗, 配属先名, 支所コード, 本支所, 本支所名, 支店コード(所属), 営業所, 営業所名,
            拠点, 拠点コード, 現場名, 現場CD, 現場, 店舗名(所属), 担当部署, 担当課, 部署名称, 組織,
            組織名称, 本部, 本部名, 支部, 支部名, 支部コード, 部課コード, グループ名(所属), キャンパス,
            キャンパス名, 出張所, 工場, 工場名, 異動先, 異動先部署,
            勤務店舗, 勤務先店舗, 事業部, 事業部名, 主管課,
            部門番号, 部門グループ, 部門グループ名称, 部門グループコード,
            所属階層,
            """),
        RomajiHeaders = Words("""
            shozoku, syozoku, shozokuCode, shozoku_cd, shozokuMei, shozokuBusho, busho, bushoMei,
            bushoCode, bumon, bumonCode, soshiki, soshikiCd, bukyoku, ka, kamei, kakari, haizoku,
            """),
        EnglishHeaders = Words("""
            department, departmentName, department_name, departmentCode, departmentId, dept, deptName,
            dept_name, deptCode, deptCd, division, section, sectionName, sectionCode, orgUnit,
            organization, organizationCode, orgCode, team, group, businessUnit, businessEstablishmentName,
            affiliation, deptno, office, officeCode, branchOffice, site,
            deptId, dept_id, departmentNo,
            """),
        ContextHeaders = Words("""
            部, 課, 係, 班, チーム, 事業所, 事業所名, 拠点名, 部門, 部門名, 部門コード, 営業所,
            営業所名, 拠点, 拠点コード, 現場, 現場名, 現場CD, 組織, 支部, 支部名, 本部, キャンパス,
            キャンパス名, 工場, 工場名, 地区名, 店舗名, 店舗コード, office, site, group, team,
            section, division, organization, deptno, affiliation,
            支社, 病棟,
            """),
        LookAlikes = Words("""
            部数, 部品名, 部屋番号, 課金, 課題名, 課税区分, 課目, 係数, 係員数, 組番号, クラス,
            部活動, 商品部門, 部分, 一部負担金, 部位, 全部,
            """),
    };

    /// <summary>役職・職名・職種: job title, post and occupation.</summary>
    public static readonly PiiType JobTitle = new("job-title", "役職・職名・職種", "Job title, post and occupation", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            役職, 役職名, 役職コード, 役職CD, 役職区分, 役職段階, 職名, 職名コード, 職位, 職位名,
            職階, 職務, 職務名, 職務の級区分, 補職, 補職名, 補職コード, 肩書, 肩書き, 官職, 官職名,
            階級, 職種, 職種名, 職種コード, 職種区分, 職種分類, 職業, 職業名, ご職業, 職業コード,
            業種・職種, 従事業務, 担当業務, 担当職務, 職掌, 職群, 資格等級, 身分, 身分区分,
            管理職区分, 兼務役職, 現職名, 担当役職, 役職等, 職級, 職制, 役職・職名, 本業, お仕事,
            仕事, 階級名, 職階コード, 職階名,
            """),
        RomajiHeaders = Words("""
            yakushoku, yakusyoku, yakushokuMei, yakushokuCode, shokumei, syokumei, shokumeiCode, shokushu,
            syokusyu, shokushuCode, shokugyo, syokugyou, shokui, hoshoku, katagaki_yaku, kaikyu,
            """),
        EnglishHeaders = Words("""
            jobTitle, job_title, title, position, positionName, positionCode, positionCd, post, rank,
            jobName, role, roleName, jobCategory, job_category, jobType, jobCode, occupation,
            occupationCode, occupationName, profession, jobGrade, jobLevel, duty, job,
            """),
        ContextHeaders = Words("""
            階級, 身分, 職業, 肩書, title, position, post, rank, role, job, duty, 仕事, 本業,
            職責, ポジション, ジョブ,
            """),
        LookAlikes = Words("""
            件名, 題名, 敬称, 職員番号, 職歴, 職員区分, タイトル, 書籍名, 商品種別, 業種, 役務内容,
            役割権限, アプリ権限, ロール, 役員報酬, 職場名, PageTitle, postId,
            """),
    };

    /// <summary>級・号給: pay table, grade and step.</summary>
    public static readonly PiiType PayGrade = new("pay-grade", "級・号給", "Pay table, grade and step", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            級, 号給, 号俸, 級号給, 級号俸, 級・号給, 級－号給, 給料表, 給料表コード, 給料表区分,
            俸給表, 俸給表コード, 適用給料表, 給与等級, 等級, 等級号俸, 職務の級, 職務級, 給料の級,
            級別, 号給数, 現給級, 現給号給, 昇給号給, 昇給区分, 昇給年月日, 次期昇給日, 次期昇給年月日,
            前回昇給日, 昇格年月日, 昇任年月日, 給与ランク, グレード, 給与グレード, 資格級, 職能等級,
            給与号俸,
            """),
        RomajiHeaders = Words("""
            kyu, kyuu, gokyu, goukyuu, goho, gouhou, kyuGokyu, kyu_gokyu, kyuryohyo, kyuuryouhyou,
            hokyuhyo, tokyu, toukyuu, shokyuYmd, shokakuYmd,
            """),
        EnglishHeaders = Words("""
            payGrade, pay_grade, salaryGrade, salary_grade, grade, gradeCode, step, payStep, salaryStep,
            payTable, salaryTable, payScale, salaryScale, payBand, rankGrade, promotionDate, raiseDate,
            nextRaiseDate,
            """),
        ContextHeaders = Words("""
            級, 等級, グレード,
            """),
        LookAlikes = Words("""
            学年, 障害等級, 手帳等級, 商品等級, 要介護度, 英検級, 検定級, 昇降区分, 階級, クラス,
            品質グレード, 会員ランク, 号室, 号車, 号機, gradeLevel, schoolGrade,
            """),
    };

    /// <summary>雇用形態・任用区分: employment / appointment type.</summary>
    public static readonly PiiType EmploymentType = new("employment-type", "雇用形態・任用区分", "Employment / appointment type", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            雇用形態, 雇用形態コード, 雇用区分, 雇用契約区分, 雇用種別, 任用区分, 任用形態, 任用種別,
            任用根拠, 採用区分, 採用種別, 採用方法, 採用形態, 職員区分, 職員種別, 社員区分, 社員種別,
            従業員区分, 契約種別, 契約区分, 契約社員区分, 常勤非常勤区分, 常勤・非常勤, 正規・非正規,
            正規非正規区分, 会計年度任用区分, 会計年度任用職員区分, 再任用区分, 再任用, 臨時区分, 勤務形態,
            勤務区分, フルタイム・パートタイム, パート区分, 休職区分, 在籍区分, 在職区分, 在籍状況,
            在職状況, 派遣区分, 代替職員区分, 常勤区分, 正社員区分, 契約社員, 雇用契約,
            給与支給区分, スタッフ区分,
            """),
        RomajiHeaders = Words("""
            koyoKeitai, koyo_keitai, koyouKeitai, koyoKubun, koyouKbn, ninyoKubun, ninyouKbn, saiyoKubun,
            shokuinKubun, syainKbn, shainKubun, jokinHijokin, zaisekiKubun, saininyo,
            """),
        EnglishHeaders = Words("""
            employmentType, employment_type, empType, emp_type, employmentStatus, employment_status,
            empStatus, emp_status, contractType, contract_type, employeeType, employee_type, workerType,
            appointmentType, hireType, fullTimePartTime, staffCategory, workClass, employmentClass,
            """),
        ContextHeaders = Words("""
            契約区分, 契約種別, 勤務区分, 契約社員, 在籍状況,
            """),
        LookAlikes = Words("""
            雇用保険区分, 区分, 商品契約種別コード, 保険契約区分, 商品契約区分, 取引形態, 勤務時間, 勤務地,
            シフト区分, 勤務実績, 職種,
            """),
    };

    /// <summary>採用年月日・勤続年数: hire date and length of service.</summary>
    public static readonly PiiType HireDate = new("hire-date", "採用年月日・勤続年数", "Hire date and length of service", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            採用年月日, 採用日, 採用年月, 採用年度, 採用年, 入社日, 入社年月日, 入社年月, 入社年度,
            入社年, 入庁日, 入庁年月日, 入職日, 入職年月日, 入所年月日, 任用年月日, 任用開始日,
            任用期間, 着任日, 赴任日, 就職年月日, 就任日, 雇用年月日, 雇入年月日, 雇用開始日,
            契約開始日, 再任用年月日, 勤務開始日, 勤続年数, 勤続月数, 勤続期間, 勤続, 在職年数,
            在職期間, 在籍年数, 経験年数, 永年勤続, 雇入れ日, 雇入日, 雇い入れ年月日, 雇用日,
            雇用契約期間, 雇用期間, 入社年数, 実務経験年数, 着任年月日, 入団日, 入隊日, エンジニア歴,
            就職日,
            任用日,
            勤務年数,
            """),
        RomajiHeaders = Words("""
            saiyoNengappi, saiyobi, saiyouYmd, saiyoYmd, saiyoudate, nyushaBi, nyusha_bi, nyuusyaYMD,
            nyusyaYmd, nyuchoBi, nyusyokubi, kinzokuNensu, kinzokuNensuu, kinzoku,
            """),
        EnglishHeaders = Words("""
            hireDate, hire_date, hiredAt, hired_at, joinDate, join_date, joinedAt, joinedOn, entryDate,
            entry_date, enteredAt, startDateOfEmployment, employmentDate, employmentStartDate,
            dateOfEmployment, appointmentDate, yearsOfService, years_of_service, serviceYears, tenure,
            lengthOfService, dateHired, hireYear, dateOfJoining, joiningDate,
            """),
        ContextHeaders = Words("""
            経験年数, joinedAt,
            配属日, 入社,
            契約開始日,
            """),
        LookAlikes = Words("""
            生年月日, 入会日, 入金日, 入荷日, 登録日, 入学年月日, 入院日, 入居日, 契約年月日, 申込日,
            採用予定人数, 採用区分, 勤続手当, 耐用年数, 経過年数, 開始日, 利用開始日,
            """),
    };

    /// <summary>退職年月日: retirement / termination date and reason.</summary>
    public static readonly PiiType TerminationDate = new("termination-date", "退職年月日", "Retirement / termination date and reason", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            退職年月日, 退職日, 退職年月, 退職予定日, 退職予定年月日, 退社日, 退社年月日, 退庁日,
            離職日, 離職年月日, 離任日, 退任日, 退官日, 退所日, 任期満了日, 任用満了日, 任用終了日,
            契約満了日, 契約終了日, 雇用終了日, 定年退職日, 定年退職予定日, 定年到達日, 解雇日,
            死亡退職日, 退職理由, 退職事由, 退職事由コード, 離職理由, 離職理由コード, 退職区分,
            退職後住所, 退職・休職年月日, 退団日, 退職年, 定年日,
            """),
        RomajiHeaders = Words("""
            taishokuNengappi, taishokuBi, taisyokubi, taishokuYmd, taisyaYMD, taishaBi, taisha_bi,
            rishokuBi, rishokuRiyu, taishokuJiyu, taishokuRiyu,
            """),
        EnglishHeaders = Words("""
            terminationDate, termination_date, retireDate, retire_date, retiredAt, retirementDate,
            resignDate, resignedAt, resigned_at, resignationDate, leaveDate, leftAt, leavingDate,
            quitDate, separationDate, employmentEndDate, terminationReason, resignationReason,
            reasonForLeaving, leftOn, dateOfLeaving,
            """),
        ContextHeaders = Words("""
            契約終了日,
            契約満了日,
            退所日,
            """),
        LookAlikes = Words("""
            退会日, 退室時刻, 退院日, 退学日, 終了日, 解約日, 廃止日, 有効期限, 退職金, 退職手当,
            賃貸契約満了日, endDate, expiryDate,
            """),
    };

    /// <summary>職歴: work history and transfers.</summary>
    public static readonly PiiType WorkHistory = new("work-history", "職歴", "Work history and transfers", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            職歴, 職歴1, 職歴２, 職務経歴, 職務経歴書, 経歴, 略歴, 学歴・職歴, 前職, 前職名,
            前職勤務先, 前勤務先, 前勤務先名, 前職会社名, 前職退職日, 前歴, 前歴換算, 前歴換算月数,
            前歴期間, 社外経験, 社外経験年数, 他社経験, 業務経験, 異動歴, 異動履歴, 配属歴, 配属履歴,
            人事異動履歴, 発令履歴, 発令年月日, 発令内容, 発令日, 異動年月日, 異動日, 現所属発令日,
            現所属年月日, 現職発令年月日, 現所属在職年数, 出向歴, 派遣歴, 昇任歴, これまでの経歴, 経歴書,
            プロフィール, 略歴・経歴, 経歴・実績, 学歴・経歴, 履歴, 自己紹介, 経歴概要, 経歴の概要,
            """),
        RomajiHeaders = Words("""
            shokureki, syokureki, keireki, zenshoku, zenreki, idoreki, idouRireki, haizokuRireki,
            hatsurei, hatsureiYmd, hatsureiNaiyo, shokumuKeireki,
            """),
        EnglishHeaders = Words("""
            workHistory, work_history, careerHistory, career_history, career, employmentHistory,
            employment_history, jobHistory, previousEmployer, previous_employer, previousJob, formerEmployer,
            transferHistory, assignmentHistory, assignmentDate, transferDate, resumeText, curriculumVitae,
            cv, profile, biography, bio,
            """),
        ContextHeaders = Words("""
            異動日, 異動年月日, 経歴, 履歴, プロフィール, profile, bio, 自己紹介,
            転職回数,
            """),
        LookAlikes = Words("""
            病歴, 学歴, 犯罪歴, 変更履歴, 更新履歴, 操作履歴, 購入履歴, ログイン履歴, 住民異動事由,
            住民異動年月日, 沿革, 貸出履歴, 賞罰歴, 履歴番号,
            """),
    };

    /// <summary>勤怠・休暇: attendance and leave.</summary>
    public static readonly PiiType Attendance = new("attendance", "勤怠・休暇", "Attendance and leave", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            勤怠, 勤怠区分, 出勤日数, 出勤時刻, 退勤時刻, 欠勤日数, 欠勤, 遅刻回数, 早退回数,
            遅刻早退回数, 有給休暇残日数, 有休残日数, 年休残日数, 年次有給休暇残日数, 年休取得日数,
            有給取得日数, 年次休暇, 年休, 病気休暇日数, 病休日数, 特別休暇日数, 夏季休暇日数, 介護休暇,
            看護休暇, 育児休業開始日, 育休開始日, 育児休業終了日, 育休区分, 産休開始日, 産前産後休暇,
            休職期間, 休職開始日, 休職期間(自), 復職日, 残業時間, 時間外勤務時間, 超過勤務時間,
            総労働時間, 打刻時刻, 出欠, 出欠席, 欠席日数, 出席日数, 出勤時間, 退勤時間, 出社時刻,
            退社時刻, 出社時間, 退社時間, 始業時刻, 終業時刻, 始業時間, 終業時間, 休憩時間, 休憩開始,
            休憩終了, 勤務時間, 勤務時間数, 勤務日, 勤務日数, 労働時間, 総労働, 実働時間, 実労働時間,
            所定労働時間, 所定労働日, 所定労働日数, 法定外労働時間, 法定内労働時間, 法定休日労働時間,
            補正労働時間, 残業, 残業時間数, 早出残業, 普通残業, 普通残業時間, 深夜残業, 深夜残業時間,
            深夜時間, 深夜労働時間, 休日時間, 休日出勤, 休日出勤日数, 休日労働時間, 時間外, 時間外労働,
            時間外労働時間, 欠勤回数, 欠勤時間, 遅刻, 早退, 遅刻時間, 早退時間, 有休, 有休日数, 有給,
            有給日数, 有給残, 有給残日数, 有休残, 有休残数, 代休, 代休日数, 振休, 振替休日, 特休,
            特別休暇, 慶弔休暇, 産休, 育休, 勤務実績, 勤務状況, 勤怠状況, 出勤, 退勤, 出勤日, 出席,
            欠席, 出席率, 出席回数, 欠席回数, 出欠状況, シフト, シフト時間, 通常時間, 合計時間(勤務),
            出勤基礎日数, 賃金支払基礎日数, 年休残, 休暇残日数, 勤務予定,
            実労働, 労働日数, 有給残数, 有給付与日, 有給付与日数, 有休付与日数, 年休付与日数, 公休日数,
            夜勤回数, 日勤回数, 宿直回数, 当直回数, 残業合計, 半休, 生理休暇, 忌引, 休業日数,
            法定外残業, 法定内残業, 年間時間外, 打刻時間,
            外出戻り, 外出時刻, 戻り時刻,
            """),
        RomajiHeaders = Words("""
            kintai, kinntai, shukkin, syukkin, taikin, kekkin, kekkinNissu, yukyu, yuukyuu, yukyuZan,
            nenkyu, nenkyuZan, zangyo, zangyou, kyushoku, ikukyu, sankyu, byokyu,
            """),
        EnglishHeaders = Words("""
            attendance, attendanceStatus, workDays, workingDays, clockIn, clock_in, clockOut, clock_out,
            absence, absentDays, absenceDays, lateCount, paidLeave, paid_leave, paidLeaveBalance,
            paidHolidayRemaining, sickLeave, sickLeaveDays, childcareLeave, maternityLeave, leaveOfAbsence,
            leaveStartDate, overtime, overtimeHours, overtime_hours, workHours, workingHours, breakTime,
            startWork, endWork, checkIn, checkOut, daysWorked, hoursWorked,
            """),
        ContextHeaders = Words("""
            休憩時間, 勤務時間, 勤務日, 勤務日数, 勤務区分, 勤務実績, 通常時間, 深夜時間, 休日時間,
            出席, 欠席, シフト, 所定労働時間, 所定労働日, 出席率, 出勤, 退勤, checkIn, checkOut,
            実働, 休憩, 深夜, 休日, 出社, 退社, 始業, 終業, 公休, 打刻, 外出, 出席数, 欠席数,
            所定時間, 所定日数,
            稼働時間, 戻り,
            """),
        LookAlikes = Words("""
            出席番号, 会議出席者数, 営業日数, 稼働日数, 定休日, 休館日, 休日区分, 祝日, 残高, 残業手当,
            遅延日数, 休止フラグ, 納品遅延,
            """),
    };

    /// <summary>人事評価: personnel evaluation.</summary>
    public static readonly PiiType PersonnelEvaluation = new("personnel-evaluation", "人事評価", "Personnel evaluation", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 4)
    {
        JapaneseHeaders = Words("""
            人事評価, 人事評価結果, 人事評価点, 人事考課, 人事考課結果, 考課, 考課点, 勤務評定,
            勤務評定結果, 勤評, 業績評価, 業績評価点, 能力評価, 能力評価点, 目標達成度, 目標評価,
            総合評価, 評価ランク, 評価結果, 評語, 評語(能力), 評価者コメント, 評価者所見, 一次評価,
            二次評価, 最終評価, 勤勉成績率, 勤勉手当成績率, 昇給判定, 昇任選考結果, 昇任試験結果,
            異動希望, 自己申告, 自己申告内容, 上司所見, 適性評価, 評価, 評価点, 評価スコア, 自己評価,
            上司評価, 行動評価, 技術力, コミュニケーション能力, コミュニケーション力, リーダーシップ,
            協調性, 積極性, 責任感, 受講態度, 勤務態度, スキルレベル, 評価コメント, 面談記録, 適性,
            達成度,
            上期評価, 下期評価,
            """),
        RomajiHeaders = Words("""
            jinjiHyoka, jinji_hyoka, jinjiKoka, jinjiKouka, koka, kouka, kinmuHyotei, kinpyo,
            gyosekiHyoka, noryokuHyoka, hyokaRank, hyogo,
            """),
        EnglishHeaders = Words("""
            evaluation, evaluationResult, performanceReview, performance_review, performanceRating,
            performance_rating, performanceScore, appraisal, appraisalScore, personnelEvaluation,
            hrEvaluation, meritRating, competencyScore, reviewComment, managerComment, bonusRate, rating,
            """),
        ContextHeaders = Words("""
            総合評価, 評価ランク, 最終評価, 評価結果, 評価, 評定, 評価点, スコア, 自己評価, 技術力,
            リーダーシップ, 協調性, 責任感, 積極性, 達成度, rating, スキルレベル,
            査定, 昇格, 昇給, 適性検査, SPI,
            """),
        LookAlikes = Words("""
            商品評価, 顧客評価, 口コミ評価, レビュー, 評価額, 固定資産評価額, 土地評価, 学業成績評定,
            学習評価, 環境評価, リスク評価, 評価日, productRating, reviewCount, 品質評価,
            """),
    };

    /// <summary>懲戒処分: disciplinary record.</summary>
    public static readonly PiiType DisciplinaryRecord = new("disciplinary-record", "懲戒処分", "Disciplinary record", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 4)
    {
        JapaneseHeaders = Words("""
            懲戒処分, 懲戒処分歴, 懲戒歴, 懲戒, 懲戒区分, 懲戒内容, 懲戒処分年月日, 処分歴, 処分内容,
            処分区分, 処分年月日, 処分日, 処分事由, 処分理由, 分限処分, 分限処分歴, 分限区分, 賞罰,
            賞罰歴, 賞罰区分, 賞罰内容, 罰, 訓告, 訓告歴, 戒告, 減給, 停職, 免職, 厳重注意,
            始末書, 始末書有無, 指導歴, 服務事故歴, 停学, 退学処分, 生徒指導記録, 懲戒の種類, 懲戒種別,
            懲戒の種別,
            """),
        RomajiHeaders = Words("""
            chokai, choukai, chokaiShobun, choukaiSyobun, shobun, syobun, shobunReki, shobunNaiyo,
            shobatsu, syoubatsu, bungen,
            """),
        EnglishHeaders = Words("""
            disciplinary, disciplinaryAction, disciplinary_action, disciplinaryRecord, disciplinary_record,
            discipline, punishment, sanction, misconduct, misconductRecord, reprimand, suspension,
            dismissalReason, rewardAndPunishment,
            """),
        ContextHeaders = Words("""
            罰, 停職, 減給, 処分日, 処分内容, 処分区分, 処分理由,
            処分,
            """),
        LookAlikes = Words("""
            産業廃棄物処分, 処分場, 処分費, 資産処分日, 処分方法, 受賞歴, 賞品, 懲戒権者, 停止区分,
            利用停止日, アカウント停止, 違反金, 交通違反, サスペンド, suspended,
            """),
    };

    /// <summary>資格・免許: qualifications and licences.</summary>
    public static readonly PiiType Qualification = new("qualification", "資格・免許", "Qualifications and licences", PiiGroup.Employment, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            資格, 保有資格, 取得資格, 資格名, 資格名称, 資格コード, 資格1, 資格２, 資格・免許,
            免許・資格, 免許・資格等, 免許, 免許名, 免許種別, 免許種類, 免許の種類, 取得免許,
            資格取得年月日, 資格有効期限, 資格番号, 資格証番号, 資格登録番号, 教員免許,
            教員免許種別, 教員免許状番号, 運転免許種別, 医籍登録番号, 看護師免許番号, 薬剤師免許番号, 検定,
            英検, TOEIC, TOEICスコア, 語学力, 技能, スキル, 保有スキル, 特技, 研修受講歴, 研修履歴,
            表彰歴, 持っている資格, 所持資格, 所有資格, 免許証種別, 教科免許, 教員免許状, 大型免許,
            中型免許, 普通免許, 自動車免許, 救命士, 救急救命士, 修了確認期限, 語学, 語学レベル,
            日本語レベル, 日本語能力, 日本語能力試験, 英語レベル, 扱える言語, 使用可能言語, 話せる言語,
            対応言語, 得意分野, 研修, 研修名, 受講研修, 受講歴, 研修の受講歴, 免許取得日, 取得日,
            技術, プログラミング言語, スキルシート, 級・段位, 段位,
            """),
        RomajiHeaders = Words("""
            shikaku, sikaku, hoyuShikaku, shikakuMei, shikakuCode, shikakuShutokubi, shikakusyutokubi,
            menkyo, menkyoShubetsu, kentei, tokugi, sukiru,
            """),
        EnglishHeaders = Words("""
            qualification, qualifications, qualificationName, qualificationCode, certification,
            certifications, certificate, certificateNo, license, licenseType, licenseName, licenceType,
            skill, skills, skillSet, toeicScore, trainingHistory, awards, languageLevel, japaneseLevel,
            """),
        ContextHeaders = Words("""
            資格, スキル, 技能, 検定, 取得日, 語学, 対応言語, 得意分野, 研修, 研修名, 受講歴,
            技術, 段位, license, licenseType, certificate, skill, skills,
            """),
        LookAlikes = Words("""
            被保険者資格取得日, 資格喪失日, 被保険者資格, 在留資格, 受験資格, 応募資格, 会員資格, 参加資格,
            税資格区分, 運転免許証番号, ライセンス番号, ソフトウェアライセンス, 権限, certificateThumbprint,
            licenseKey,
            """),
    };

    private static PiiType[] Employment =>
    [
        EmployeeNumber, EmployerName, Department, JobTitle, PayGrade, EmploymentType, HireDate,
        TerminationDate, WorkHistory, Attendance, PersonnelEvaluation, DisciplinaryRecord, Qualification,
    ];
}
