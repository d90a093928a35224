namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>基本給・給料月額: base salary.</summary>
    public static readonly PiiType BaseSalary = new("base-salary", "基本給・給料月額", "Base salary", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            基本給, 基本給額, 基本給与, 基本給(月額), 基本賃金, 基本報酬, 本給, 本俸, 給料月額, 給料,
            給料額, 給与月額, 給与額, 給与, 俸給, 俸給月額, 俸給額, 月給, 月給額, 月額給与,
            月額報酬, 報酬月額, 報酬額, 報酬日額, 日給, 日額, 日給額, 時給, 時間給, 時間単価, 賃金,
            賃金日額, 賃金月額, 年俸, 年俸額, 職能給, 職務給, 職務技能給, 年齢給, 勤続給, 調整給,
            現給, 現給保障額, 給料の調整額, 教職調整額, 給与金額, 賃金額, 転換前賃金, 転換後賃金,
            日給月給, 基準内賃金, 所定内賃金, 希望給与, 希望年収, 固定給,
            時給単価, 役割給, 等級給, 役員報酬,
            """),
        RomajiHeaders = Words("""
            kihonkyu, kihonkyuu, kihon_kyu, kyuryo, kyuuryou, kyuryoGetsugaku, kyuyo, kyuuyo, kyuyogaku,
            honkyu, honkyuu, honpo, gekkyu, gekkyuu, nikkyu, nikkyuu, jikyu, jikyuu, zikyuu, chingin,
            nenpo, hoshuGetsugaku, shokunokyu, syokunoukyu,
            """),
        EnglishHeaders = Words("""
            baseSalary, base_salary, basicSalary, basic_salary, basePay, base_pay, basicPay, salary,
            salaryAmount, monthlySalary, monthly_salary, monthlyPay, payAmount, pay_amount, payRate, wage,
            wages, hourlyWage, hourly_wage, hourlyRate, hourlyPay, dailyWage, dailyRate, annualSalary,
            monthlyRemuneration, compensation, sal, pay,
            """),
        ContextHeaders = Words("""
            日額, 時間単価, 給与, 報酬額, 賃金, 給与金額, 給料, 賃金額, wage, wages, pay,
            報酬, 基準給, 基準単価, 月額単価, 賃率,
            """),
        LookAlikes = Words("""
            給付額, 料金, 単価, 給食費, 給与支払日, 給与計算区分, 給与振込口座, 標準報酬月額, 材料費,
            時給換算売上, 月額利用料, 月額家賃, 報酬区分, 基本料金, 商品単価, 日額旅費, 給水区分,
            """),
    };

    /// <summary>手当: allowances.</summary>
    public static readonly PiiType Allowance = new("allowance", "手当", "Allowances", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            手当, 諸手当, 諸手当計, 手当額, 手当計, 扶養手当, 家族手当, 住居手当, 住宅手当, 通勤手当,
            通勤手当（非課税）, 通勤手当(課税), 通勤手当非, 通勤手当課, 交通費, 通勤費, 地域手当,
            寒冷地手当, 管理職手当, 管理職員特別勤務手当, 役職手当, 役付手当, 職務手当, 特殊勤務手当,
            特勤手当, 時間外勤務手当, 時間外手当, 超過勤務手当, 残業手当, 休日勤務手当, 夜間勤務手当,
            深夜手当, 宿日直手当, 単身赴任手当, 初任給調整手当, 資格手当, 免許手当, 離島手当, 固定残業代,
            皆勤手当, テレワーク手当, 残業代, 休日手当, 休日出勤手当, 早出手当, 調整手当, 通勤交通費,
            精勤手当, 職能手当, 食事手当, 家賃補助, 住宅補助, 歩合, 歩合給, コミッション, 宿直手当,
            日直手当, 交通費支給額, 通勤費支給額,
            深夜割増, 残業割増, 休日割増, 時間外割増, 割増手当, 車両手当, 携帯手当, 出張手当,
            夜勤手当, 早朝手当, 世帯手当, 職責手当, 技能手当, 処遇改善手当, みなし残業, みなし残業代,
            皆勤,
            """),
        RomajiHeaders = Words("""
            teate, teateGaku, fuyoTeate, fuyouTeate, jukyoTeate, jutakuTeate, tsukinTeate, tsuukinTeate,
            tuukinTeate, chiikiTeate, kanreichiTeate, kanrishokuTeate, yakushokuTeate, yakuteate, zangyoTeate,
            jikangaiTeate, tokuteate, shikakuTeate,
            """),
        EnglishHeaders = Words("""
            allowance, allowances, totalAllowance, familyAllowance, dependentAllowance, housingAllowance,
            housing_allowance, commutingAllowance, commuting_allowance, commutationAllowance,
            transportationAllowance, overtimeAllowance, overtimePay, overtime_pay, positionAllowance,
            regionalAllowance, coldDistrictAllowance, nightShiftAllowance, dutyAllowance, comm, commission,
            """),
        ContextHeaders = Words("""
            交通費, 手当, 手当額, 歩合, comm, commission,
            日当, 指名料, 指名バック, 旅費, 立替金, インセンティブ,
            """),
        LookAlikes = Words("""
            退職手当, 期末手当, 勤勉手当, 児童手当受給者, 失業手当, 傷病手当金, 手当区分, 手当コード,
            通勤距離, 通勤手段, 通勤経路, 小切手, 手当名称, 手数料, 切手代,
            """),
    };

    /// <summary>賞与: bonus.</summary>
    public static readonly PiiType Bonus = new("bonus", "賞与", "Bonus", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            賞与, 賞与額, 賞与支給額, 賞与総支給額, 賞与1, 賞与２, 夏季賞与, 夏期賞与, 冬季賞与,
            冬期賞与, 決算賞与, 年末賞与, ボーナス, ボーナス支給額, 期末手当, 期末手当額, 期末手当(6月),
            期末手当(12月), 勤勉手当, 勤勉手当額, 期末勤勉手当, 期末・勤勉手当, 賞与手取り, 賞与差引支給額,
            標準賞与額, 業績給, 一時金, インセンティブ, 報奨金, 特別賞与, 賞与支給日, 賞与額合計, 寸志,
            賞与金額,
            """),
        RomajiHeaders = Words("""
            shoyo, shouyo, syouyo, syoyo, shoyoGaku, bonasu, kimatsuTeate, kinbenTeate, ichijikin,
            kakiShoyo, tokiShoyo,
            """),
        EnglishHeaders = Words("""
            bonus, bonusAmount, bonus_amount, summerBonus, winterBonus, yearEndBonus, specialBonus,
            incentive, incentivePay, performanceBonus, standardBonus, terminalAllowance, diligenceAllowance,
            bonusPay,
            """),
        ContextHeaders = Words("""
            一時金, 業績給,
            インセンティブ,
            """),
        LookAlikes = Words("""
            ボーナスポイント, 賞与回数, 賞品, 賞状番号, ポイント還元, 賞与引当金, 給与, 一時金積立,
            bonusPoint, bonusFlag, ボーナス払い区分,
            """),
    };

    /// <summary>支給額・手取り: gross / net pay.</summary>
    public static readonly PiiType TotalPay = new("total-pay", "支給額・手取り", "Gross / net pay", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            支給額, 支給額計, 支給総額, 総支給額, 総支給, 総支給金額, 支給合計, 支給合計額, 給与支給額,
            給与総額, 給与支払総額, 課税支給額, 課税支給合計, 非課税支給額, 課税対象額, 差引支給額,
            差引支給, 差引支給合計, 手取り, 手取額, 手取り額, 手取給与, 振込額, 振込金額, 銀行振込額,
            現金支給額, 月収, 月収額, 年間給与総額, 当月支給額, 支給金額, 実支給額, 口座振込額,
            例月給与支給額, 手取, 給与合計, 振込支給額,
            支給計, 課税支給, 非課税支給, 課税支給計, 給与手取り,
            純支給, 純支給額,
            """),
        RomajiHeaders = Words("""
            shikyuGaku, shikyuugaku, sikyuugaku, soShikyu, souSikyuuGaku, soshikyuGaku, sashihikiShikyu,
            sasihikiSikyugaku, tedori, tedorigaku, furikomigaku, gesshu,
            """),
        EnglishHeaders = Words("""
            grossPay, gross_pay, grossSalary, totalPay, total_pay, totalPayment, total_payment, netPay,
            net_pay, netSalary, takeHomePay, take_home_pay, totalEarnings, taxableIncome, totalGrossAmount,
            monthlyIncome, paidAmount, payoutAmount,
            """),
        ContextHeaders = Words("""
            支給額, 振込額, 振込金額, 支給金額, 給与合計,
            総額, 差引額, 振込予定額, 銀行振込, 現金支給, 課税対象, 当月給与,
            """),
        LookAlikes = Words("""
            売上額, 支払総額, 請求額, 見積金額, 支給日, 支給区分, 補助金支給額, 給付金支給額, 助成額,
            支給品, 振込手数料, 合計金額, 税込合計, totalAmount, amount, orderTotal,
            """),
    };

    /// <summary>控除: payroll deductions.</summary>
    public static readonly PiiType Deduction = new("deduction", "控除", "Payroll deductions", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            控除, 控除額, 控除計, 控除合計, 控除合計額, 控除総額, その他控除, 法定外控除, 協定控除,
            財形貯蓄, 財形, 組合費, 職員組合費, 労働組合費, 互助会費, 互助会掛金, 親睦会費, 友の会,
            共済貸付返済, 貸付返済額, 社宅料, 社宅使用料, 宿舎料, 給食費控除, 団体保険料, 積立金,
            持株会, 差押控除, 不就労控除, 欠勤控除, 遅刻早退控除, 年末調整過不足, 生命保険料控除額,
            地震保険料控除額, 扶養控除額, 配偶者控除額, 基礎控除額, 所得控除額, 所得控除合計, 生命保険料,
            生命保険料控除, 地震保険料, 地震保険料控除, 介護医療保険料, 個人年金保険料, 小規模企業共済等掛金,
            住宅ローン控除, 住宅借入金等特別控除, 配偶者控除, 扶養控除, 基礎控除, 社内預金, 食事代,
            社宅費, 寮費,
            年調還付, 年末調整, 過不足税額, 年調過不足,
            天引き,
            """),
        RomajiHeaders = Words("""
            kojo, koujo, kojoGaku, kojo_gaku, koujogaku, kojoKei, koujoKei, kojoGokei, kumiaihi, zaikei,
            fushuroKojo, fusyuurouKoujo, gojokaihi,
            """),
        EnglishHeaders = Words("""
            deduction, deductions, totalDeduction, total_deduction, totalDeductionAmount, deductionAmount,
            otherDeduction, unionDues, unionFee, savingsDeduction, loanRepayment, absenceDeduction,
            garnishment, companyHousingFee, yearEndAdjustment, incomeDeduction, spouseDeduction,
            """),
        ContextHeaders = Words("""
            控除, 控除額, 積立金, 生命保険料, 地震保険料, 社内預金, 食事代, 寮費,
            前払金, 日払い, 仮払, 貸付金, 会費, 親睦会, 社宅, 積立, 返済金, 弁当代, 制服代,
            """),
        LookAlikes = Words("""
            控除証明書番号, 控除対象有無, 値引額, 割引額, 減額, 控除区分, 税額控除コード, 仕入税額控除,
            控室, 医療費控除様式, discount, 差引残高,
            """),
    };

    /// <summary>年収・所得: annual income.</summary>
    public static readonly PiiType AnnualIncome = new("annual-income", "年収・所得", "Annual income", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            年収, 年収額, 年間収入, 年間所得, 世帯年収, 世帯収入, 世帯所得, 前年収入, 前年所得,
            収入金額, 収入額, 給与収入, 給与収入金額, 給与所得, 給与所得金額, 給与所得控除後の金額, 所得,
            所得額, 所得金額, 総所得, 総所得金額, 合計所得金額, 合計所得, 年金収入, 年金収入額,
            公的年金収入, 事業所得, 営業所得, 農業所得, 不動産所得, 課税所得, 課税標準額, 総収入,
            源泉徴収支払金額, 源泉支払金額, 収入の有無, 所得区分, 所得段階, 資産額, 預貯金額, 借入額,
            負債額, 所得合計,
            """),
        RomajiHeaders = Words("""
            nenshu, nensyu, nennsyuu, nenshuGaku, shotoku, syotoku, shotokugaku, shunyu, syuunyuu,
            sohotoku, gokeiShotoku, setaiNenshu, kyuyoShotoku, kyuyoShunyu,
            """),
        EnglishHeaders = Words("""
            annualIncome, annual_income, yearlyIncome, income, incomeAmount, householdIncome,
            household_income, totalIncome, grossIncome, salaryIncome, pensionIncome, businessIncome,
            taxableIncomeYearly, previousYearIncome, incomeStatus, earnings, assets, netWorth, debtAmount,
            capitalGain,
            """),
        ContextHeaders = Words("""
            収入額, 所得, 総収入, 資産額, 借入額, 負債額, 収入金額, 所得額,
            収入, 年金額, 預金額, 金融資産,
            """),
        LookAlikes = Words("""
            年商, 売上高, 収入印紙, 会計収入科目, 歳入, 営業収入, 収納額, 収納日, 入金額, 収支,
            所得税, 所在, 所定労働時間, incomeStatement, revenue,
            """),
    };

    /// <summary>税額(所得税・住民税): income and resident tax amounts.</summary>
    /// <remarks>Personal information; tax secrecy: Local Tax Act art. 22.</remarks>
    public static readonly PiiType TaxAmount = new("tax-amount", "税額(所得税・住民税)", "Income and resident tax amounts", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            所得税, 所得税額, 源泉所得税, 源泉徴収税額, 源泉税, 源泉徴収額, 年調年税額, 年税額, 住民税,
            住民税額, 住民税(月額), 市民税, 市民税額, 県民税, 県民税額, 市県民税, 市県民税額,
            市町村民税, 道府県民税, 都民税, 特別区民税, 個人住民税額, 特別徴収税額, 普通徴収税額,
            特徴税額, 所得割, 所得割額, 均等割, 均等割額, 森林環境税, 個人住民税課税区分, 課税非課税区分,
            非課税区分, 住民税非課税, 滞納額, 滞納税額, 滞納有無, 固定資産税額, 国保税額,
            国民健康保険税額, 軽自動車税額, 税表区分, 甲乙区分, 源泉徴収, 源泉徴収税, 固定資産税,
            軽自動車税, 国民健康保険税, 国保税, 未納額, 未納税額, 課税額,
            """),
        RomajiHeaders = Words("""
            shotokuzei, syotokuzei, gensenZei, gensenShotokuzei, juminzei, juuminzei, jyuminzei, shiminzei,
            kenminzei, shikenminzei, tokuchoZeigaku, zeigaku, nenzeigaku, taino, koukinzei,
            """),
        EnglishHeaders = Words("""
            incomeTax, income_tax, withholdingTax, withholding_tax, withheldTax, residentTax, resident_tax,
            inhabitantTax, municipalTax, prefecturalTax, localTax, taxAmount, tax_amount, annualTaxAmount,
            taxCategory, taxArrears, delinquentTax, propertyTax,
            """),
        ContextHeaders = Words("""
            非課税区分, 年税額, 固定資産税, 滞納額, 未納額,
            源泉, 地方税, 定額減税, 減税額,
            """),
        LookAlikes = Words("""
            消費税額, 消費税率, 税込価格, 税抜価格, 税区分, 法人税額, 印紙税, 外税, 内税, 税コード,
            入湯税, 関税, taxRate, salesTax, vat, 酒税,
            """),
        LegalBasis = "Personal information; tax secrecy: Local Tax Act art. 22.",
    };

    /// <summary>社会保険料・標準報酬: social-insurance premiums and standard remuneration.</summary>
    public static readonly PiiType SocialInsurancePremium = new("social-insurance-premium", "社会保険料・標準報酬", "Social-insurance premiums and standard remuneration", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 2)
    {
        JapaneseHeaders = Words("""
            社会保険料, 社会保険料計, 社会保険料合計, 社会保険料等控除額, 社保料, 健康保険料, 健保料,
            介護保険料, 厚生年金, 厚生年金保険料, 厚年保険料, 雇用保険料, 国民健康保険料, 国民年金保険料,
            後期高齢者医療保険料, 後期高齢保険料, 共済掛金, 共済短期掛金, 短期掛金, 共済長期掛金, 長期掛金,
            厚生年金掛金, 退職等年金分掛金, 福祉掛金, 子ども・子育て支援金, 標準報酬月額, 標準報酬,
            標準報酬月額(健保), 標準報酬月額(厚年), 健保標準報酬月額, 厚年標準報酬月額, 算定報酬月額,
            標準報酬等級, 健保等級, 厚年等級, 標準賞与, 月額変更年月, 算定基礎報酬, 確定拠出年金掛金,
            iDeCo掛金, 社会保険, 健康保険等級, 厚生年金等級, 子ども・子育て拠出金,
            社保控除, 年金保険料, 健康保険(本人), 健保本人, 健康保険料(本人), 介護保険料(本人),
            雇用保険料(本人),
            """),
        RomajiHeaders = Words("""
            shakaiHokenryo, shakaiHokenryou, syakaiHokenryo, kenkoHokenryo, kenpoRyo, kaigoHoken,
            kaigoHokenryo, koseiNenkin, kouseiNenkin, koyoHokenryo, koyouHokenryou, hyojunHoshu,
            hyojunHoshuGetsugaku, hyoujunHousyuu, kyosaiKakekin, tankiKakekin, chokiKakekin, shakaiHoken,
            """),
        EnglishHeaders = Words("""
            socialInsurance, socialInsurancePremium, social_insurance_premium, healthInsurancePremium,
            health_insurance_amount, healthInsuranceFee, careInsurancePremium, nursingInsurance, pensionPremium,
            welfarePension, welfarePensionInsurance, employmentInsurancePremium, unemploymentInsuranceFee,
            standardRemuneration, standard_remuneration, standardMonthlyRemuneration, standardMonthlySalary,
            premiumAmount, mutualAidPremium,
            """),
        ContextHeaders = Words("""
            健康保険, 介護保険, 雇用保険, 社保, 国民年金,
            """),
        LookAlikes = Words("""
            健康保険番号, 保険料率, 生命保険料, 自動車保険料, 火災保険料, 保険会社, 保険種別, 年金番号,
            介護保険番号, 標準価格, 標準単価, 保険金額, 厚生年金基金名, 社会保険労務士,
            """),
    };

    /// <summary>退職金: retirement allowance.</summary>
    public static readonly PiiType RetirementAllowance = new("retirement-allowance", "退職金", "Retirement allowance", PiiGroup.Pay, AppiClass.PersonalInformation, risk: 3)
    {
        JapaneseHeaders = Words("""
            退職金, 退職金額, 退職金支給額, 退職金見込額, 退職一時金, 退職手当, 退職手当額, 退職手当金,
            退職手当支給額, 退職手当見込額, 退職手当支給率, 退職手当調整額, 退職給付, 退職給付額, 退職年金,
            退職慰労金, 退職所得, 退職所得控除額, 退職所得源泉徴収税額, 企業年金額, 確定給付年金額, 中退共,
            中退共掛金, 功労金,
            """),
        RomajiHeaders = Words("""
            taishokukin, taisyokukin, taishokuTeate, taisyokuTeate, taishokuKinGaku, taishokuIchijikin,
            taishokuShotoku,
            """),
        EnglishHeaders = Words("""
            retirementAllowance, retirement_allowance, retirementBenefit, retirementPay, retirement_pay,
            severance, severancePay, severance_pay, lumpSumRetirement, retirementIncome, pensionLumpSum,
            """),
        ContextHeaders = Words("""
            確定拠出年金残高,
            """),
        LookAlikes = Words("""
            退職日, 退職理由, 退職区分, 退職給付引当金, 退職者数, 解約返戻金, retireDate, 退職願,
            """),
    };

    private static PiiType[] Pay =>
    [
        BaseSalary, Allowance, Bonus, TotalPay, Deduction, AnnualIncome, TaxAmount, SocialInsurancePremium,
        RetirementAllowance,
    ];
}
