using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Training.Generator;

/// <summary>Writes the headers of one table: in one language, with the habits of one author.</summary>
internal sealed class HeaderWriter
{
    private static readonly string[] Owners = "社員 職員 従業員 本人 会員 顧客 お客様 利用者 申込者 申請者 参加者 患者 生徒 学生 児童 契約者 登録者 担当者 受講者 対象者 現 自宅".Split(' ');
    private static readonly string[] OwnersInCode = "emp staff user member customer cust patient student person applicant contact home my usr mbr".Split(' ');
    private static readonly string[] Notes = "(必須) ※ (任意) 1 2 １ (全角) (半角) 欄 情報 _1 (ハイフンなし) ★ (変更後) * : (例) (自宅) (本人) (自宅欄) (会社欄) ・自宅 [入力] ＜必須＞ 【必須】".Split(' ');
    private readonly TrainingRandom _random;
    private readonly bool _heldOut;
    private readonly bool _latin;
    private readonly int _case;
    private readonly string _prefix;
    private readonly string _owner;
    private readonly int _ownerShare;
    private readonly int _noteShare;
    private readonly int _typoShare;

    /// <param name="random">Decides the habits and the words.</param>
    /// <param name="heldOut">Whether only those words are used that are kept from training, where there are such.</param>
    public HeaderWriter(TrainingRandom random, bool heldOut)
    {
        _random = random;
        _heldOut = heldOut;
        _latin = random.Percent(27);
        _case = random.Below(6);
        _prefix = random.Percent(8) ? random.Word("t_ m_ f_ col_ fld_ c_ x_ in_") : "";
        _owner = _latin ? random.One(OwnersInCode) : random.One(Owners);
        _ownerShare = random.One(0, 0, 10, 20, 60);
        _noteShare = random.One(0, 0, 5, 15);
        _typoShare = random.One(0, 0, 0, 5);
    }

    /// <summary>A header for a kind of column.</summary>
    public string Write(PlacedColumn place, bool resembling)
    {
        ColumnKind kind = resembling ? PersonalColumns.ById[place.Kind.Resembles!.Id] : place.Kind;
        bool latin = _latin != _random.Percent(4);
        if (place.Owner.Length > 0) return latin ? Cased($"{CodeOf(place.Owner)} {string.Join(' ', IdentifierSplitter.Split(_random.One(kind.Latin.Take(6).ToArray())))}") : place.Owner + _random.One("", "", "", "の", "1", "2", "_") + (_random.Percent(10) && place.Owner == "連名" ? "" : _random.Early(kind.Japanese.Take(4).ToArray()));
        if (kind.General.Length > 0 && _random.Percent(12)) return _random.One(kind.General);
        string[] words = Usable(latin ? kind.Latin : kind.Japanese);
        string word = _random.Percent(45) ? _random.Early(words) : _random.One(words);
        bool owned = kind.Type is not null && _random.Percent(_ownerShare);
        return latin ? WriteLatin(word, owned) : WriteJapanese(word, owned);
    }

    // One word in ten is kept from training, to see what the model makes of words that it never saw. The first ones, which
    // everybody uses, are not.
    private string[] Usable(string[] words)
    {
        string[] usable = [.. words.Where((word, place) => _heldOut == (place >= 3 && word.Aggregate(17u, (hash, c) => (hash ^ c) * 0x0100_0193) / 7 % 10 == 0))];
        return usable.Length > 0 ? usable : words;
    }

    private string WriteLatin(string word, bool owned)
    {
        if (word.Any(c => c > 0x2FF)) return word;
        string text = string.Join(' ', IdentifierSplitter.Split(word));
        if (text.Length == 0) return word;
        if (owned) text = _owner + " " + text;
        if (_random.Percent(_noteShare)) text += " " + _random.From(1, 3);
        if (_random.Percent(4)) text = Shortened(text);
        return _prefix + Misspelt(Cased(text));
    }

    private string WriteJapanese(string word, bool owned)
    {
        string text = owned && word.Length <= 6 && !word.StartsWith(_owner, StringComparison.Ordinal) ? _owner + _random.One("", "", "", "の", "・", "_") + word : word;
        if (_random.Percent(_noteShare)) text += _random.One(Notes);
        if (_case == 0 && text.Length == 2) text = $"{text[0]}　{text[1]}";
        if (_case == 1 && _random.Percent(30)) text = KanaWriting.ToHalfWidth(text);
        return Misspelt(text);
    }

    private string Cased(string words) => _case switch
    {
        0 => string.Concat(words.Split(' ').Select((w, i) => i == 0 ? w : NameValues.Capital(w))),
        1 => string.Concat(words.Split(' ').Select(NameValues.Capital)),
        2 => words.Replace(' ', '_').ToUpperInvariant(),
        3 => string.Join(' ', words.Split(' ').Select(NameValues.Capital)),
        4 => words.Replace(' ', '-'),
        _ => words.Replace(' ', '_'),
    };

    // Vowels are the first to go: address, addrss, adrs.
    private static string Shortened(string words) => string.Join(' ', words.Split(' ').Select(w => w.Length <= 4 ? w : w[0] + string.Concat(w[1..].Where(c => "aeiou".IndexOf(c, StringComparison.Ordinal) < 0))));

    private string Misspelt(string text)
    {
        if (text.Length < 4 || !_random.Percent(_typoShare)) return text;
        int place = _random.From(1, text.Length - 2);
        return _random.Percent(50) ? text.Remove(place, 1) : text.Insert(place, text.Substring(place, 1));
    }

    private static string CodeOf(string owner) => owner switch
    {
        "保護者" => "guardian",
        "世帯主" => "householder",
        "家族" => "family",
        "配偶者" => "spouse",
        "父" => "father",
        "母" => "mother",
        "連名" => "joint",
        "お届け先" => "shipping",
        "ご依頼主" => "sender",
        _ => "emergency",
    };
}
