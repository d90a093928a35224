// Romaji in camelCase, PascalCase and snake_case, in both common romanisations.
public class Shain
{
    public int ShainNo { get; set; }
    public string Shimei { get; set; } = "";
    public string ShimeiKana { get; set; } = "";
    public string Jusho { get; set; } = "";
    public string Jyusyo2 { get; set; } = "";
    public string DenwaBango { get; set; } = "";
    public string KeitaiNo { get; set; } = "";
    public string MailAddress { get; set; } = "";
    public DateTime Seinengappi { get; set; }
    public decimal KyuyoGetsugaku { get; set; }
    public decimal KihonKyu { get; set; }
    public decimal Shoyo { get; set; }
    public string KojinBango { get; set; } = "";
    public string Byoreki { get; set; } = "";
    public string KozaBango { get; set; } = "";
    public string Honseki { get; set; } = "";
    public string Kyusei { get; set; } = "";
    public string Seibetsu { get; set; } = "";
    public string AnshoBango { get; set; } = "";
    public string ShogaiTokyu { get; set; } = "";
    public string Kokuseki { get; set; } = "";
    public string denwa_bango { get; set; } = "";
}

public class ShainKiroku
{
    private readonly ILogger _logger;
    private readonly Serilog.ILogger _serilog;
    private readonly NLog.Logger _nlog = NLog.LogManager.GetCurrentClassLogger();

    public ShainKiroku(ILogger logger, Serilog.ILogger serilog) => (_logger, _serilog) = (logger, serilog);

    public void Kiroku(Shain shain)
    {
        _logger.LogInformation("{Shimei}", {|PII001:shain.Shimei|});
        _logger.LogInformation("{Kana} {No}", {|PII001:shain.ShimeiKana|}, shain.ShainNo);
        _logger.LogWarning($"jusho={{|PII001:shain.Jusho|}}");
        _logger.LogWarning($"jusho={{|PII001:shain.Jyusyo2|}}");
        _logger.Log(LogLevel.Information, "denwa {D}", {|PII001:shain.DenwaBango|});
        _logger.LogDebug("keitai " + {|PII001:shain.KeitaiNo|});
        _serilog.Information("mail {Mail}", {|PII001:shain.MailAddress|});
        _serilog.Warning("tanjobi {D}", {|PII001:shain.Seinengappi|});
        _serilog.Error(new Exception("x"), "kyuyo {K}", {|PII001:shain.KyuyoGetsugaku|});
        Serilog.Log.Information("kihonkyu {K}", {|PII001:shain.KihonKyu|});
        Serilog.Log.Debug("shoyo {K}", {|PII001:shain.Shoyo|});
        _nlog.Info("bango {K}", {|PII010:shain.KojinBango|});
        _nlog.Info("byoreki {K}", {|PII010:shain.Byoreki|});
        _nlog.Debug($"koza {{|PII001:shain.KozaBango|}}");
        _nlog.Warn("honseki " + {|PII001:shain.Honseki|});
        _nlog.Error("kyusei {K}", {|PII001:shain.Kyusei|});
        _logger.LogInformation("seibetsu {K}", {|PII001:shain.Seibetsu|});
        _logger.LogInformation("ansho {K}", {|PII010:shain.AnshoBango|});
        _logger.LogInformation("shogai {K}", {|PII010:shain.ShogaiTokyu|});
        _logger.LogInformation("kokuseki {K}", {|PII001:shain.Kokuseki|});
        _logger.LogInformation("denwa {K}", {|PII001:shain.denwa_bango|});
    }

    public void Tsuika(string shimei, string jusho, string tel_no, DateTime tanjobi, decimal nenshu)
    {
        _logger.LogInformation("tsuika {S}", {|PII001:shimei|});
        _logger.LogInformation("tsuika {S}", {|PII001:jusho.Trim()|});
        _logger.LogInformation("tsuika {S}", {|PII001:tel_no|});
        _logger.LogInformation("tsuika {S}", {|PII001:tanjobi.ToString("yyyy/MM/dd")|});
        _logger.LogInformation("tsuika {S}", {|PII001:nenshu|});
        Console.WriteLine({|PII005:shimei.ToUpperInvariant()|});
        throw new InvalidOperationException("jusho: " + {|PII003:jusho|});
    }
}
