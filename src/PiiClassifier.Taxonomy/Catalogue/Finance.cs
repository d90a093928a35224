namespace PiiClassifier.Taxonomy;

public static partial class PiiTypes
{
    /// <summary>金融機関・支店・預金種目: bank, branch and account kind.</summary>
    public static readonly PiiType BankName = new("bank-name", "金融機関・支店・預金種目", "Bank, branch and account kind", PiiGroup.Finance, AppiClass.PersonalInformation, risk: 1)
    {
        JapaneseHeaders = Words("""
            金融機関, 金融機関名, 金融機関コード, 金融機関CD, 銀行, 銀行名, 銀行名カナ, 銀行コード,
            銀行番号, 銀行CD, 取引銀行, 振込先金融機関, 振込先銀行, 振込先銀行名, 振込金融機関コード,
            引落金融機関, 被仕向銀行番号, 支店, 支店名, 支店名カナ, 支店コード, 支店番号, 支店CD, 店番,
            店番号, 本支店名, 振込先支店, 振込支店コード, 被仕向支店番号, 預金種目, 預金種別, 預金種類,
            口座種別, 口座種目, 口座の種類, 口座区分, 口座科目, ゆうちょ銀行区分, 銀行支店名, 振込銀行,
            振込先銀行コード, 振込先銀行支店コード, 振込先金融機関銀行コード, 振込先預金種別, 口座種類,
            店名(口座),
            金融機関支店名,
            """),
        RomajiHeaders = Words("""
            ginko, ginkou, ginkoMei, ginko_mei, ginkoCode, ginkoCd, kinyuKikan, kinyuuKikanCode, shiten,
            siten, shitenMei, shitenCode, sitenCd, tenban, yokinShumoku, yokinsyumoku, yokinShubetsu,
            kozaShubetsu, kouzaSyubetsu,
            """),
        EnglishHeaders = Words("""
            bankName, bank_name, bank, bankCode, bank_code, bankCd, bankId, financialInstitution,
            financialInstitutionCode, branchName, branch_name, branchCode, branch_code, branchNo, branchCd,
            accountType, account_type, bankAccountType, depositType, accountKind, accountClass, bankBranch,
            """),
        ContextHeaders = Words("""
            支店, 支店名, 支店コード, 支店番号, 店番, 店番号, 銀行, 口座区分,
            振込先,
            """),
        LookAlikes = Words("""
            営業所支店, 支店長名, 営業店名, 本店所在地, 本店名, 店舗名, 口座番号, 口座名義, 勘定科目,
            データバンク, 種目, スポーツ種目, gitBranch, branch, 会計科目, 血液銀行, 支払銀行手数料,
            """),
    };

    /// <summary>口座番号: bank account number.</summary>
    /// <remarks>Personal information; by itself not held to be property damage (PPC Q&amp;A 14-8).</remarks>
    public static readonly PiiType BankAccountNumber = new("bank-account-number", "口座番号", "Bank account number", PiiGroup.Finance, AppiClass.PersonalInformation, risk: 4)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            口座番号, 口座No, 口座No., 口座番号1, 口座番号２, 銀行口座, 銀行口座番号, 振込先口座番号,
            振込口座, 振込口座番号, 振込先口座, 給与振込口座, 給与口座番号, 給与振込口座番号, 受取口座番号,
            還付口座番号, 支給口座番号, 公金受取口座, 引落口座番号, 口座振替番号, 預金口座, 預金口座番号,
            普通預金口座, 普通口座番号, 当座口座番号, 総合口座番号, 通帳番号, 通帳記号番号, ゆうちょ記号,
            ゆうちょ番号, ゆうちょ記号番号, 郵便貯金記号番号, 貯金記号番号, 貯金口座番号, 振替口座番号,
            証券口座番号, コウザバンゴウ, 口座, 口座情報, 給与口座, 引落口座, 返金口座,
            """),
        RomajiHeaders = Words("""
            kozaBango, koza_bango, kouzaBango, kouzaBangou, kozaNo, koza_no, kouzaNo, kouza_no, ginkoKoza,
            furikomiKoza, yuchoKigo, yuuchoBango, tsuchoNo,
            """),
        EnglishHeaders = Words("""
            bankAccountNumber, bank_account_number, bankAccount, bank_account, accountNumber, account_number,
            accountNo, account_no, acctNo, acct_no, savingsAccountNumber, salaryAccount, payeeAccount,
            payrollAccountNumber, refundAccount, iban, postalAccountNumber, securitiesAccountNumber,
            """),
        ContextHeaders = Words("""
            口座, 口座情報,
            記号番号,
            """),
        LookAlikes = Words("""
            口座名義, 口座種別, 口座区分, 口座数, 口座開設日, 口座残高, アカウント番号, 会計番号,
            勘定番号, 伝票番号, 証券コード, 証券番号, accountId, userAccount, accountName,
            電子メールアカウント, 口径,
            """),
        LegalBasis = "Personal information; by itself not held to be property damage (PPC Q&A 14-8).",
    };

    /// <summary>口座名義: account holder name.</summary>
    public static readonly PiiType BankAccountHolder = new("bank-account-holder", "口座名義", "Account holder name", PiiGroup.Finance, AppiClass.PersonalInformation, risk: 3)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            口座名義, 口座名義人, 口座名義人名, 口座名義人（カナ）, 口座名義(カナ), 口座名義カナ,
            口座名義人カナ, 名義, 名義人, 名義人カナ, 名義人氏名, 口座人名, 預金者名, 預金者氏名,
            預金者名カナ, 受取人名, 受取人名(カナ), 受取人口座名義, 振込先名義, 振込先口座名義,
            振込口座名義人, 貯金者氏名, 通帳名義, 還付口座名義, クレジットカード名義, カード名義,
            カード名義人, コウザメイギ, 口座名義漢字, 振込先口座名義漢字, 口座名, 名義カナ,
            振込依頼人名,
            """),
        RomajiHeaders = Words("""
            kozaMeigi, koza_meigi, kouzaMeigi, kozaMeigiKana, meigi, meiginin, meigininKana, yokinshaMei,
            uketorininMei, kouza_meigi_kana,
            """),
        EnglishHeaders = Words("""
            accountHolder, account_holder, accountHolderName, accountHolderKana, bankAccountHolder,
            bankAccountName, accountName, account_name, accountNameKana, beneficiaryName, payeeName,
            payee_name, cardHolder, cardholderName, holderName,
            """),
        ContextHeaders = Words("""
            名義, 名義人,
            """),
        LookAlikes = Words("""
            口座番号, 口座種別, 土地名義人, 登記名義人, 名義変更日, 契約名義, 名義区分, 会社名義,
            車両名義, アカウント名, ログインアカウント名, userAccountName, 名称,
            """),
    };

    /// <summary>クレジットカード番号: credit card number.</summary>
    /// <remarks>APPI Rules art. 7 item 2 (property damage): the number alone counts (PPC Q&amp;A 6-12).</remarks>
    public static readonly PiiType CreditCardNumber = new("credit-card-number", "クレジットカード番号", "Credit card number", PiiGroup.Finance, AppiClass.CredentialOrProperty, risk: 5)
    {
        IdentifiesPerson = true,
        JapaneseHeaders = Words("""
            クレジットカード番号, クレジット番号, クレジットカードNo, クレカ番号, クレジットカード,
            カード番号, カードNo, カードNo., カード番号1, カード番号(16桁), カード会員番号,
            クレジット会員番号, VISA番号, JCBカード番号, AMEX番号, デビットカード番号, プリペイドカード番号,
            法人カード番号, コーポレートカード番号, ＣＲＥＤＩＴカード番号, 決済カード番号, 支払カード番号,
            登録カード番号, PAN, カード番号（下4桁）, カード下4桁, カード番号下４桁, カードナンバー, クレカ,
            カード情報, ご利用カード番号,
            """),
        RomajiHeaders = Words("""
            kurejittoKado, kurejitto_card_no, kurekaBango, kurekaNo, cardBango, kaadoBangou, card_bangou,
            """),
        EnglishHeaders = Words("""
            creditCardNumber, credit_card_number, creditCardNo, creditCard, cardNumber, card_number, cardNo,
            card_no, ccNumber, cc_num, ccNo, primaryAccountNumber, debitCardNumber, cardLast4, last4,
            paymentCardNumber,
            """),
        ContextHeaders = Words("""
            カード番号, カードNo, カードNo., カードナンバー, PAN, クレジットカード, カード情報,
            """),
        LookAlikes = Words("""
            ポイントカード番号, 会員カード番号, 診察券番号, ICカード番号, カードIDm, 社員証番号,
            入館カード番号, 在留カード番号, マイナンバーカード番号, 交通系ICカード番号, カード種別, カード会社,
            カード有効期限, 名刺枚数, カード枚数, GiftCard, cardType, card,
            """),
        LegalBasis = "APPI Rules art. 7 item 2 (property damage): the number alone counts (PPC Q&A 6-12).",
    };

    /// <summary>カード有効期限・セキュリティコード: card expiry, security code, card PIN.</summary>
    /// <remarks>APPI Rules art. 7 item 2 (property damage), together with the card number.</remarks>
    public static readonly PiiType CardSecurityCode = new("card-security-code", "カード有効期限・セキュリティコード", "Card expiry, security code, card PIN", PiiGroup.Finance, AppiClass.CredentialOrProperty, risk: 5)
    {
        JapaneseHeaders = Words("""
            セキュリティコード, セキュリティーコード, カードセキュリティコード, セキュリティ番号, カード確認番号,
            CVV, CVC, CVV2, CVC2, CSC, CID, カード有効期限, カードの有効期限, クレジットカード有効期限,
            クレカ有効期限, 有効期限(月/年), 有効期限（カード）, カード有効期限(月), カード有効期限(年),
            カード暗証番号, キャッシュカード暗証番号, 3Dセキュアパスワード, 本人認証パスワード, カードトークン,
            """),
        RomajiHeaders = Words("""
            sekyuritiKodo, sekyuritiCode, cardYukoKigen, kaadoYuukouKigen, yukoKigenCard,
            """),
        EnglishHeaders = Words("""
            cardSecurityCode, card_security_code, securityCode, security_code, cardVerificationValue,
            cardExpiry, card_expiry, expiryDate, expirationDate, expMonth, exp_month, expYear, exp_year,
            ccExp, cardPin, cardToken, cardExp,
            """),
        ContextHeaders = Words("""
            CID, CSC, 有効期限(月/年),
            """),
        LookAlikes = Words("""
            有効期限, 免許有効期限, 会員有効期限, 商品有効期限, 消費期限, 在留期限, 認証コード, 確認コード,
            アクセスコード, セキュリティ区分, セキュリティレベル, correlationId, tokenExpiry, cidr,
            sessionExpiry,
            """),
        LegalBasis = "APPI Rules art. 7 item 2 (property damage), together with the card number.",
    };

    private static PiiType[] Finance =>
    [
        BankName, BankAccountNumber, BankAccountHolder, CreditCardNumber, CardSecurityCode,
    ];
}
