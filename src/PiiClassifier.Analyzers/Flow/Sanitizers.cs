using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Analyzers.Sources;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers.Flow;

/// <summary>Methods that make personal information unreadable. Escaping, encoding and cleaning do not.</summary>
internal sealed class Sanitizers(PiiOptions options)
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "mask", "masked", "masking", "masker", "redact", "redacted", "redactor", "redaction", "hash", "hashed", "hasher", "hashing", "encrypt", "encrypted", "encryptor", "encryption", "anonymize", "anonymise", "anonymized", "anonymizer", "anonymiser",
        "anonymizing", "pseudonymize", "pseudonymise", "pseudonymizer", "pseudonymiser", "obfuscate", "obfuscated", "obfuscator", "tokenize", "tokenise", "tokenizer", "scrub", "scrubber", "scrubbed", "censor", "censored", "hide", "sha256", "sha1", "sha512", "md5", "hmac", "hmacsha", "sha",
        "masuku", "fuseji", "ango", "angoka", "tokumei", "tokumeika", "kamei", "hitokuka",
    };

    private static readonly string[] JapaneseWords = ["マスク", "マスキング", "伏字", "伏せ字", "匿名化", "仮名化", "暗号化", "ハッシュ", "秘匿", "ぼかし"];

    private static readonly HashSet<string> Undoing = new(StringComparer.Ordinal) { "un", "de", "decrypt", "decrypted", "unmask", "unprotect", "unredact", "dehash", "reveal", "deanonymize", "without", "verify", "is" };

    private static readonly string[] JapaneseUndoing = ["復号", "解除", "なし", "前"];

    private readonly ConcurrentDictionary<IMethodSymbol, bool> _known = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listedNames = new(StringComparer.Ordinal);

    /// <summary>Reads a list of users: an id a line.</summary>
    public IEnumerable<ListFault> Add(SourceText text)
    {
        var faults = new List<ListFault>();
        foreach (ListLine line in ListLine.Parse(text))
        {
            if (!line.IsWellFormed || line.Options.Length > 0)
            {
                faults.Add(new ListFault("FaultNoId", line.Id, line.Span));
                continue;
            }
            (_, string member) = line.Split();
            int bracket = member.IndexOf('(');
            _listed.Add(line.Id);
            _listedNames.Add(bracket < 0 ? member : member.Substring(0, bracket));
        }
        return faults;
    }

    /// <summary>Whether a method gives back something unreadable, by attribute, list or name.</summary>
    public bool Has(IMethodSymbol method)
    {
        IMethodSymbol definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return _known.TryGetValue(definition, out bool known) ? known : _known.GetOrAdd(definition, Find(definition));
    }

    private bool Find(IMethodSymbol method)
    {
        if (SymbolAttributes.Has(method, "PiiSanitizerAttribute", "RedactsAttribute")) return true;
        if (IsListed(method)) return true;
        string type = method.ContainingType?.Name ?? "";
        // IDataProtector.Protect makes unreadable, other protection need not.
        if (method.Name == "Protect" && type is "IDataProtector" or "DataProtectionCommonExtensions" or "ProtectedData") return true;
        if (method.Name == "GetHashCode") return true;
        return IsNamedSo(method.Name) || (IsNamedSo(type) && !IsUndoing(method.Name) && !method.ReturnsVoid);
    }

    private bool IsListed(IMethodSymbol method)
    {
        if (_listed.Count == 0 || !_listedNames.Contains(method.Name) || method.GetDocumentationCommentId() is not { } id) return false;
        int bracket = id.IndexOf('(');
        return _listed.Contains(id) || (bracket > 0 && _listed.Contains(id.Substring(0, bracket)));
    }

    private bool IsNamedSo(string name)
    {
        if (IsUndoing(name)) return false;
        foreach (string word in JapaneseWords)
        {
            if (name.Contains(word)) return true;
        }
        foreach (string word in IdentifierSplitter.Split(name))
        {
            if (Words.Contains(word) || options.SanitizerWords.Contains(word)) return true;
        }
        foreach (string word in options.SanitizerWords)
        {
            if (word.Length > 0 && word[0] > 0x7F && name.Contains(word)) return true;
        }
        return false;
    }

    private static bool IsUndoing(string name)
    {
        foreach (string word in JapaneseUndoing)
        {
            if (name.Contains(word)) return true;
        }
        foreach (string word in IdentifierSplitter.Split(name))
        {
            if (Undoing.Contains(word)) return true;
        }
        return false;
    }
}
