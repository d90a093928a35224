// Members in kanji and kana, as Japanese business code names them.
using System.Data;

public class 社員
{
    public int Id { get; set; }
    public string 氏名 { get; set; } = "";
    public string 氏名カナ { get; set; } = "";
    public string フリガナ { get; set; } = "";
    public DateTime 生年月日 { get; set; }
    public string 住所 { get; set; } = "";
    public string 電話番号 { get; set; } = "";
    public string 携帯電話 { get; set; } = "";
    public string メールアドレス { get; set; } = "";
    public decimal 給料月額 { get; set; }
    public decimal 基本給 { get; set; }
    public decimal 賞与 { get; set; }
    public string 個人番号 { get; set; } = "";
    public string マイナンバー { get; set; } = "";
    public string 病歴 { get; set; } = "";
    public string 障害等級 { get; set; } = "";
    public string 口座番号 { get; set; } = "";
    public string 本籍 { get; set; } = "";
    public string 旧姓 { get; set; } = "";
    public string 性別 { get; set; } = "";
    public string パスワード { get; set; } = "";
    public string クレジットカード番号 { get; set; } = "";
    public string 国籍 { get; set; } = "";
    public string 懲戒処分 { get; set; } = "";
}

public class 社員サービス(ILogger<社員サービス> logger)
{
    public void 記録(社員 対象, Exception ex)
    {
        logger.LogInformation("登録: {氏名}", {|PII001:対象.氏名|});
        logger.LogInformation("カナ: {Kana}", {|PII001:対象.氏名カナ|});
        logger.LogDebug("ふりがな {F}", {|PII001:対象.フリガナ|});
        logger.LogWarning("生年月日が不正です: {D}", {|PII001:対象.生年月日|});
        logger.LogError(ex, "住所の更新に失敗しました {Id} {A}", 対象.Id, {|PII001:対象.住所|});
        logger.LogInformation($"電話 {{|PII001:対象.電話番号|}}");
        logger.LogInformation("携帯 " + {|PII001:対象.携帯電話|});
        logger.LogTrace("メール {M}", {|PII001:対象.メールアドレス|});
        logger.LogInformation("給料 {K}", {|PII001:対象.給料月額|});
        logger.LogInformation("基本給 {K:N0}", {|PII001:対象.基本給|});
        logger.LogInformation("賞与 {K:N0}", {|PII001:対象.賞与.ToString("N0")|});
        logger.LogInformation("番号 {N}", {|PII010:対象.個人番号|});
        logger.LogCritical("番号 {N}", {|PII010:対象.マイナンバー|});
        logger.LogInformation("病歴 {N}", {|PII010:対象.病歴|});
        logger.LogInformation("等級 {N}", {|PII010:対象.障害等級|});
        logger.LogInformation("口座 {N}", {|PII001:対象.口座番号|});
        logger.LogInformation("本籍 {N}", {|PII001:対象.本籍|});
        logger.LogInformation("旧姓 {N}", {|PII001:対象.旧姓|});
        logger.LogInformation("性別 {N}", {|PII001:対象.性別|});
        logger.LogInformation("国籍 {N}", {|PII001:対象.国籍|});
        logger.LogInformation("処分 {N}", {|PII001:対象.懲戒処分|});
        logger.LogInformation("カード {N}", {|PII010:対象.クレジットカード番号|});
        logger.LogInformation("認証に失敗 {N}", {|PII010:対象.パスワード|});
    }

    public void 局所変数(DataRow 行, IDataRecord 読取)
    {
        string 申請者氏名 = 行["C01"].ToString()!;
        logger.LogInformation("申請者 {N}", {|PII001:申請者氏名|});
        logger.LogInformation("氏名 {N}", {|PII001:行["氏名"]|});
        logger.LogInformation("住所 {N}", {|PII001:行.Field<string>("現住所")|});
        logger.LogInformation("電話 {N}", {|PII001:読取["自宅電話番号"]|});
        logger.LogInformation("氏名 {N}", {|PII001:読取.GetString(読取.GetOrdinal("社員氏名"))|});
        int 列 = 読取.GetOrdinal("生年月日");
        logger.LogInformation("日付 {N}", {|PII001:読取.GetDateTime(列)|});
        logger.LogInformation("傷病 {N}", {|PII010:行["傷病名"]|});
    }

    public void 例外(社員 対象)
    {
        if (対象.Id == 0) throw new InvalidOperationException($"社員 {{|PII003:対象.氏名|}} は登録済みです");
        if (対象.Id == 1) throw new ArgumentException({|PII003:対象.メールアドレス|} + " は不正です");
        if (対象.Id == 2) throw new ApplicationException(string.Format("住所 {0} が見つかりません", {|PII003:対象.住所|}));
        var 失敗 = new Exception("失敗");
        失敗.Data["氏名"] = {|PII003:対象.氏名|};
        失敗.Data.Add("電話", {|PII003:対象.電話番号|});
        throw 失敗;
    }

    public void 画面(社員 対象)
    {
        Console.WriteLine({|PII005:対象.氏名|});
        Console.WriteLine("住所: {0}", {|PII005:対象.住所|});
        Console.Error.WriteLine($"電話: {{|PII005:対象.電話番号|}}");
        System.Diagnostics.Debug.WriteLine({|PII005:対象.氏名カナ|});
        System.Diagnostics.Trace.TraceInformation("給与 {0}", {|PII005:対象.給料月額|});
        Console.WriteLine({|PII010:対象.個人番号|});
    }

    public void 出力(社員 対象, IEnumerable<社員> 全員, StreamWriter 書込)
    {
        File.WriteAllText("out.txt", {|PII006:対象.氏名|});
        File.AppendAllText("out.txt", $"{{|PII006:対象.住所|}}\n");
        書込.WriteLine({|PII006:対象.電話番号|} + "," + {|PII006:対象.メールアドレス|});
        File.WriteAllLines("out.csv", {|PII006:全員.Select(者 => 者.氏名 + "," + 者.住所)|});
        foreach (社員 者 in 全員) 書込.WriteLine(string.Join(",", 者.Id, {|PII006:者.氏名|}));
    }
}
