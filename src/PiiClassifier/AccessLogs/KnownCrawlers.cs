using System.Text;

namespace PiiClassifier.AccessLogs;

/// <summary>Programs that fetch pages by themselves, by the names that they give in the user agent. Anybody can give such a name, and any program another one.</summary>
internal static class KnownCrawlers
{
    /// <summary>The name of what calls itself a bot without being in the list.</summary>
    public const string Other = "other";

    // The names as their operators publish them, searched for without regard to case, the more special first.
    private static readonly (string Name, byte[] Token)[] Listed =
    [
        .. from name in (string[])
           [
               // developers.google.com/search/docs/crawling-indexing/google-common-crawlers
               "Googlebot", "GoogleOther", "Google-Extended", "Storebot-Google", "AdsBot-Google", "Mediapartners-Google", "APIs-Google",
               // www.bing.com/webmasters/help/which-crawlers-does-bing-use-8c184ec0
               "bingbot", "BingPreview", "adidxbot",
               // support.yahoo-net.jp (Yahoo! JAPAN), help.yahoo.com (Slurp)
               "Y!J-", "Yahoo! Slurp",
               // help.baidu.com, yandex.com/support/webmaster, duckduckgo.com/duckduckgo-help-pages/results/duckduckbot, support.apple.com/en-us/119829
               "Baiduspider", "YandexBot", "DuckDuckBot", "Applebot",
               // platform.openai.com/docs/bots, support.anthropic.com, docs.perplexity.ai/guides/bots, commoncrawl.org/ccbot, developer.amazon.com/amazonbot
               "GPTBot", "OAI-SearchBot", "ChatGPT-User", "ClaudeBot", "Claude-User", "PerplexityBot", "CCBot", "Amazonbot", "Bytespider",
               // developers.facebook.com/docs/sharing/webmasters/web-crawlers, developer.x.com (cards)
               "facebookexternalhit", "meta-externalagent", "Twitterbot",
               // webmaster.petalsearch.com, www.semrush.com/bot, ahrefs.com/robot, mj12bot.com
               "PetalBot", "SemrushBot", "AhrefsBot", "MJ12bot",
               // archive.org: its copies stay
               "archive.org_bot", "ia_archiver",
               // ucri.nict.go.jp/icccrawler.html (NICT)
               "ICC-Crawler",
           ]
           select (name, Encoding.ASCII.GetBytes(name)),
    ];

    private static readonly byte[][] Generic = [.. ((string[])["bot/", "bot)", "bot;", "crawler", "spider"]).Select(Encoding.ASCII.GetBytes)];

    /// <summary>The name of the crawler that a user agent says it is; <see langword="null"/> for none.</summary>
    public static string? NameOf(ReadOnlySpan<byte> userAgent)
    {
        foreach ((string name, byte[] token) in Listed)
        {
            if (Holds(userAgent, token)) return name;
        }
        foreach (byte[] token in Generic)
        {
            if (Holds(userAgent, token)) return Other;
        }
        return null;
    }

    private static bool Holds(ReadOnlySpan<byte> text, ReadOnlySpan<byte> token)
    {
        for (int from = 0; from + token.Length <= text.Length; from++)
        {
            int next = text[from..].IndexOfAny((byte)(token[0] | 0x20), (byte)char.ToUpperInvariant((char)token[0]));
            if (next < 0 || from + next + token.Length > text.Length) return false;
            from += next;
            if (Ascii.EqualsIgnoreCase(text.Slice(from, token.Length), token)) return true;
        }
        return false;
    }
}
