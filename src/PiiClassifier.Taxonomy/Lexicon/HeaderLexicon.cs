namespace PiiClassifier.Taxonomy.Lexicon;

/// <summary>Knows what header texts and identifiers announce. Immutable and safe for many threads.</summary>
/// <remarks>
/// A header is read as [owner] [word] [note]: 保護者 + 氏名 + (カナ), <c>shipping</c> + <c>contactName</c>. Words count whole:
/// <c>page</c> does not hold <c>age</c>, and a one-character word (姓, 級) only counts alone or behind an owner.
/// </remarks>
public sealed class HeaderLexicon
{
    private const double ContextStrength = 0.45;
    private const double ResemblingFactor = 0.8;
    private const string PoliteEnding = "敬称";
    private const string PostalMark = "〒";

    private readonly Dictionary<string, List<Entry>> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HeaderOwner> _ordinary = new(StringComparer.Ordinal);
    private readonly HeaderOwners _owners = new();
    private readonly ResemblingWords _resembling;
    private readonly int _longestWord;
    private readonly bool _hasNumbers;

    /// <summary>A lexicon of the words of a catalogue.</summary>
    public HeaderLexicon(PiiCatalogue catalogue)
    {
        Catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        foreach (PiiType type in catalogue.Types)
        {
            foreach (string word in type.JapaneseHeaders) AddWord(word, type);
            foreach (string word in type.RomajiHeaders) AddWord(word, type);
            foreach (string word in type.EnglishHeaders) AddWord(word, type);
            foreach (string word in type.ContextHeaders) AddContextWord(word, type);
        }
        foreach (PiiType type in catalogue.Types)
        {
            foreach (string word in type.LookAlikes) AddOrdinary(word, HeaderOwner.None);
        }
        foreach (string word in OrdinaryWords.Neutral) AddOrdinary(word, HeaderOwner.None);
        foreach (string word in OrdinaryWords.Things) AddOrdinary(word, HeaderOwner.Thing);
        foreach (string word in OrdinaryWords.Organisations) AddOrdinary(word, HeaderOwner.Organisation);
        _resembling = new ResemblingWords(_words.Keys.Concat(_ordinary.Keys));
        _hasNumbers = _words.Keys.Concat(_ordinary.Keys).Any(IsNumber);
        foreach (string key in _words.Keys) _longestWord = Math.Max(_longestWord, key.Length);
        foreach (string key in _ordinary.Keys) _longestWord = Math.Max(_longestWord, key.Length);
    }

    /// <summary>The lexicon of <see cref="PiiCatalogue.Default"/>.</summary>
    public static HeaderLexicon Default { get; } = new(PiiCatalogue.Default);

    /// <summary>The types it knows.</summary>
    public PiiCatalogue Catalogue { get; }

    /// <summary>Whether a text reads as a header: a header word or a look-alike, alone, with an owner before it or a note behind it.</summary>
    /// <remarks>What it says yes to may be printed. A note that it does not know may be a value: 氏名（山田太郎） is refused.</remarks>
    /// <param name="header">The text as written.</param>
    public bool Knows(string header)
    {
        if (header is null) throw new ArgumentNullException(nameof(header));
        if (!_hasNumbers && IsNumber(header)) return false;
        HeaderParts parts = HeaderParts.Of(header);
        // Nearly all that is asked for are values. Of those nothing is found, and an ending or a likeness, which takes longest to look for, makes no header of them.
        if (header.IndexOf('_') < 0 && (parts.Key.Length == 0 || !LookWhole(parts, new Finding()))) return false;
        HeaderMatch match = Match(header);
        // A word at the end is not enough: Taro Price is no price.
        bool isOrdinary = match.NotPersonal >= 0.6 && match.NotPersonalKind <= HeaderMatchKind.Owned;
        if (!isOrdinary && match.Best is not { Kind: HeaderMatchKind.Exact or HeaderMatchKind.Qualified or HeaderMatchKind.Owned }) return false;
        if (IsKnownWord(parts.Key)) return true;
        if (!parts.Notes.All(IsKnownNote)) return false;
        // 会社名_自宅 is a header, 氏名_山田太郎 may be somebody.
        return parts.IsIdentifier || header.IndexOf('_') < 0 || header.Split('_').All(segment => IsKnownNote(HeaderKey.Of(segment)) || Knows(segment));
    }

    // Numbers, dates and codes of digits, of which a word is none as a rule.
    private static bool IsNumber(string text)
    {
        foreach (char c in text)
        {
            if (c is not (>= '-' and <= ':' or ' ')) return false;
        }
        return true;
    }

    /// <summary>Whose property something is that is named by a word alone: a class <c>Customer</c>, a table 社員.</summary>
    /// <param name="word">A kanji word, or one word of an identifier.</param>
    public HeaderOwner OwnerOf(string word)
    {
        string key = HeaderKey.Of(word);
        HeaderOwner owner = _owners.FindInCode(key).Owner;
        return owner == HeaderOwner.None ? _owners.Find(key).Owner : owner;
    }

    /// <summary>What a header announces.</summary>
    /// <param name="header">The text as written: a header, a column name, an identifier.</param>
    /// <param name="group">The group header above it, when there are two rows of headers.</param>
    public HeaderMatch Match(string header, string? group = null)
    {
        if (header is null) throw new ArgumentNullException(nameof(header));
        HeaderParts parts = HeaderParts.Of(header);
        if (parts.Key.Length == 0) return HeaderMatch.None;
        var finding = new Finding();
        Look(parts, finding);
        if (finding.IsWeak && header.IndexOf('_') > 0 && !parts.IsIdentifier) LookSegments(header, finding);
        // A word that is known to need context gains nothing from being like one that needs none, nor does what is a company's (振込元の口座) from what is like it.
        if (finding.IsWeak && !parts.IsIdentifier && !_words.ContainsKey(parts.Key) && !finding.IsOfOthers) LookResembling(parts.BaseKey, finding);
        if (!string.IsNullOrWhiteSpace(group)) LookWithGroup(header, group!, finding);
        return finding.ToMatch();
    }

    private void LookResembling(string key, Finding finding)
    {
        (IReadOnlyList<string> keys, double likeness) = _resembling.Find(key);
        foreach (string word in keys) LookExact(word, ResemblingFactor * likeness, HeaderMatchKind.Resembling, finding);
    }

    // 会社名_自宅, 生命保険料_新: a word, and something to tell it from another column of the kind.
    private void LookSegments(string header, Finding finding)
    {
        string[] segments = header.Split('_');
        Look(HeaderParts.Of(segments[0]), finding);
        if (finding.IsWeak) Look(HeaderParts.Of(segments[segments.Length - 1]), finding);
    }

    // 姓:自宅欄 is two notes in one.
    private bool IsKnownNote(string note) =>
        IsKnownWord(note) || Enumerable.Range(1, note.Length - 1).Any(i => IsKnownWord(note.Substring(0, i)) && IsKnownWord(note.Substring(i)));

    private bool IsKnownWord(string key) =>
        _words.ContainsKey(key) || _ordinary.ContainsKey(key) || _owners.Find(key).Owner != HeaderOwner.None || HeaderNotes.Contains(key);

    private void LookWithGroup(string header, string group, Finding finding)
    {
        // 保護者 above 氏名 is 保護者氏名; 健診 above 身長 is neither, but the owner of the group holds for the column.
        HeaderParts joined = HeaderParts.Of(group + header);
        if (_words.TryGetValue(joined.Key, out List<Entry>? entries))
        {
            foreach (Entry entry in entries) finding.Add(entry, 1, HeaderMatchKind.Exact);
        }
        (HeaderOwner owner, string? word) = _owners.Find(HeaderKey.Of(group));
        if (owner == HeaderOwner.None) return;
        finding.Own(owner, word!);
        LookOwned(owner, HeaderParts.Of(header).BaseKey, finding);
    }

    private void Look(HeaderParts parts, Finding finding)
    {
        if (!LookWhole(parts, finding)) LookEnding(parts.BaseKey, finding);
    }

    // Finds what the header says as a whole; where it says nothing, nothing is found.
    private bool LookWhole(HeaderParts parts, Finding finding)
    {
        if (LookExact(parts.Key, 1, HeaderMatchKind.Exact, finding))
        {
            SetOwner(parts, finding);
            return true;
        }
        if (LookNoted(parts, finding)) return true;
        SetOwner(parts, finding);
        if (LookOwner(parts, finding)) return true;
        if (!parts.IsIdentifier) return LookBeforeNeutralEnding(parts, finding);
        LookIdentifier(parts.Words, finding);
        return true;
    }

    private void SetOwner(HeaderParts parts, Finding finding)
    {
        (HeaderOwner owner, string? word, _) = _owners.Split(parts);
        if (owner != HeaderOwner.None) finding.Own(owner, word!);
    }

    private bool LookExact(string key, double factor, HeaderMatchKind kind, Finding finding)
    {
        bool found = false;
        if (_words.TryGetValue(key, out List<Entry>? entries))
        {
            foreach (Entry entry in entries) finding.Add(entry, factor, kind);
            found = true;
        }
        if (_ordinary.TryGetValue(key, out HeaderOwner subject))
        {
            finding.AddOrdinary(key, !found ? 0.9 * factor : entries!.TrueForAll(e => e.NeedsContext) ? 0.6 * factor : 0.3 * factor, subject, kind);
            found = true;
        }
        return found;
    }

    // 氏名(カナ), 住所1, 生年月日（西暦）, お名前, ふりがな【必須】
    private bool LookNoted(HeaderParts parts, Finding finding)
    {
        bool decided = false;
        foreach (string note in parts.Notes)
        {
            // 連名1(敬称): the note is what the column holds.
            if (note.StartsWith(PoliteEnding, StringComparison.Ordinal))
            {
                finding.AddOrdinary(PoliteEnding, 0.9, HeaderOwner.None, HeaderMatchKind.Qualified);
                return true;
            }
            // 自宅住所(都道府県), TEL(携帯): the note is a word of the same family and says more.
            if (!_words.TryGetValue(note, out List<Entry>? entries)) continue;
            foreach (Entry entry in entries)
            {
                if (BestGroupOf(parts.BaseKey) != entry.Type.Group) continue;
                // 郵便番号(自宅): whose it is and where, not another thing.
                if (HeaderNotes.Contains(note) && entry.Type == PiiTypes.Address) continue;
                finding.Add(entry with { Type = Formed(entry.Type, parts.Form), NeedsContext = false }, 0.9, HeaderMatchKind.Qualified);
                decided = true;
            }
        }
        if (decided) return true;
        if (parts.BaseKey == parts.Key && parts.Form == NameForm.AsIs) return false;
        if (parts.Form is NameForm.Kana or NameForm.Romaji && LookReadingOf(parts, finding)) return true;
        if (!_words.TryGetValue(parts.BaseKey, out List<Entry>? bases))
        {
            return LookExact(parts.BaseKey, 0.95, HeaderMatchKind.Qualified, finding);
        }
        foreach (Entry entry in bases) finding.Add(entry with { Type = Formed(entry.Type, parts.Form) }, 0.95, HeaderMatchKind.Qualified);
        SetOwner(parts, finding);
        foreach (string note in parts.Notes)
        {
            (HeaderOwner owner, string? word) = _owners.Find(note);
            if (owner != HeaderOwner.None) finding.Own(owner, word!);
        }
        return true;
    }

    // ご本人ふりがな, 被保険者カナ: whose name is read needs no word for the name.
    private bool LookReadingOf(HeaderParts parts, Finding finding)
    {
        (HeaderOwner owner, string? word) = _owners.Find(parts.BaseKey);
        if (owner is not (HeaderOwner.Person or HeaderOwner.Family)) return false;
        Add(owner == HeaderOwner.Family ? PiiTypes.FamilyMemberName : Formed(PiiTypes.PersonName, parts.Form), 0.9, parts.BaseKey, finding);
        finding.Own(owner, word!);
        return true;
    }

    private bool LookOwner(HeaderParts parts, Finding finding)
    {
        (HeaderOwner owner, _, string rest) = _owners.Split(parts);
        if (owner == HeaderOwner.None) return false;
        if (rest.Length == 0)
        {
            // 担当者, 代表者, 保護者 alone name the person, 届け先 and 監督 less surely.
            if (owner == HeaderOwner.Person) Add(PiiTypes.PersonName, parts.BaseKey[parts.BaseKey.Length - 1] is '者' or '人' or '主' ? 0.6 : 0.5, parts.BaseKey, finding);
            else if (owner == HeaderOwner.Family) Add(PiiTypes.FamilyMemberName, 0.7, parts.BaseKey, finding);
            else if (owner is HeaderOwner.Organisation or HeaderOwner.Thing) finding.AddOrdinary(parts.BaseKey, 0.6, owner, HeaderMatchKind.Owned);
            return true;
        }
        if (owner == HeaderOwner.Person && !parts.IsIdentifier && NumberWords.Contains(rest) && !_words.ContainsKey(rest))
        {
            // 作業者コード, 申請者ID: a number that somebody has, and no name; the rest of the table says from whom it is.
            finding.Add(new Entry(PiiTypes.EmployeeNumber, rest, true), 1, HeaderMatchKind.Owned);
            finding.Add(new Entry(PiiTypes.CustomerNumber, rest, true), 0.9, HeaderMatchKind.Owned);
            return true;
        }
        return LookOwned(owner, rest, finding, parts.Form);
    }

    private bool LookOwned(HeaderOwner owner, string rest, Finding finding, NameForm form = NameForm.AsIs)
    {
        if (rest is "名" or "名称" or "氏名" or "name")
        {
            switch (owner)
            {
                case HeaderOwner.Person:
                    Add(Formed(PiiTypes.PersonName, form), rest == "名称" ? 0.6 : 0.9, rest, finding);
                    return true;
                case HeaderOwner.Family:
                    Add(PiiTypes.FamilyMemberName, 0.95, rest, finding);
                    return true;
                case HeaderOwner.Emergency:
                    Add(PiiTypes.EmergencyContact, 0.95, rest, finding);
                    return true;
                case HeaderOwner.Organisation or HeaderOwner.Thing when rest != "氏名":
                    finding.AddOrdinary(rest, 0.85, owner, HeaderMatchKind.Owned);
                    return true;
            }
        }
        if (!_words.TryGetValue(rest, out List<Entry>? entries)) return false;
        foreach (Entry entry in entries)
        {
            PiiType type = Formed(entry.Type, form);
            if (owner == HeaderOwner.Emergency && type.Group is PiiGroup.Name or PiiGroup.Contact) type = PiiTypes.EmergencyContact;
            if (owner == HeaderOwner.Family && type.Group == PiiGroup.Name) type = PiiTypes.FamilyMemberName;
            if (owner is HeaderOwner.Organisation or HeaderOwner.Thing)
            {
                // 会社住所, 店舗電話番号: the words of a person's contact, said of something else.
                finding.AddOrdinary(entry.Word, 0.85, owner, HeaderMatchKind.Owned);
                finding.Add(entry with { Type = type }, 0.25, HeaderMatchKind.Part);
            }
            else
            {
                finding.Add(entry with { Type = type, NeedsContext = false }, 0.9, HeaderMatchKind.Owned);
            }
        }
        return true;
    }

    // 所属コード, 役職CD, 性別区分: a word that only says in what form the same thing is given.
    private bool LookBeforeNeutralEnding(HeaderParts parts, Finding finding)
    {
        if (parts.BaseKey.Length == 0 || !LastOfNeutralEndings.Contains(parts.BaseKey[parts.BaseKey.Length - 1])) return false;
        foreach (string ending in NeutralEndings)
        {
            if (!parts.BaseKey.EndsWith(ending, StringComparison.Ordinal) || parts.BaseKey.Length - ending.Length < 1) continue;
            string rest = parts.BaseKey.Substring(0, parts.BaseKey.Length - ending.Length);
            // 性別区分 is the sex, 携帯区分 is no telephone number: what kind of number there is, or whether there is one.
            if (KindEndings.Contains(ending) && _words.TryGetValue(rest, out List<Entry>? entries) && entries.Exists(e => e.Type.IdentifiesPerson)) return false;
            if (LookExact(rest, 0.75, HeaderMatchKind.Qualified, finding)) return true;
        }
        return false;
    }

    private void LookEnding(string key, Finding finding)
    {
        // 現住所〒: the one sign that says more than the words before it.
        if (key.EndsWith(PostalMark, StringComparison.Ordinal) && LookExact(PostalMark, 0.9, HeaderMatchKind.Ending, finding)) return;
        for (int length = Math.Min(key.Length - 1, _longestWord); length >= 2; length--)
        {
            string ending = key.Substring(key.Length - length);
            double coverage = (double)length / key.Length;
            if (LookExact(ending, 0.4 + 0.4 * coverage, HeaderMatchKind.Ending, finding)) break;
        }
        if (!finding.IsEmpty) return;
        for (int length = Math.Min(key.Length - 1, _longestWord); length >= 3; length--)
        {
            for (int start = 0; start + length < key.Length; start++)
            {
                if (_words.TryGetValue(key.Substring(start, length), out List<Entry>? entries))
                {
                    foreach (Entry entry in entries) finding.Add(entry, 0.2 + 0.2 * length / key.Length, HeaderMatchKind.Part);
                    return;
                }
            }
        }
    }

    private void LookIdentifier(IReadOnlyList<string> words, Finding finding)
    {
        // Runs of whole words, the longest first, the one at the end before the others: shipping_postal_code.
        for (int length = words.Count; length >= 1; length--)
        {
            for (int start = words.Count - length; start >= 0; start--)
            {
                string key = string.Concat(words.Skip(start).Take(length));
                if (key.Length < 3) continue;
                bool ends = start + length == words.Count;
                bool owned = ends && start > 0 && _owners.FindInCode(words[start - 1]).Owner is HeaderOwner.Person or HeaderOwner.Family;
                if (key == "mei" && words.Count > 1 && words[0] != "sei")
                {
                    // shain_mei is 社員名, gyoji_mei 行事名: 名 by itself is the given name only beside sei.
                    if (!owned) continue;
                    Add(PiiTypes.PersonName, 0.8, key, finding);
                    return;
                }
                double factor = owned ? 0.9 : (ends ? 0.7 : 0.35);
                if (LookExact(key, factor, owned ? HeaderMatchKind.Owned : ends ? HeaderMatchKind.Ending : HeaderMatchKind.Part, finding)) return;
            }
        }
    }

    private static PiiType Formed(PiiType type, NameForm form) => form switch
    {
        NameForm.Kana when type == PiiTypes.PersonName => PiiTypes.PersonNameKana,
        NameForm.Kana when type == PiiTypes.FamilyName => PiiTypes.FamilyNameKana,
        NameForm.Kana when type == PiiTypes.GivenName => PiiTypes.GivenNameKana,
        // シメイ(漢字)
        NameForm.Kanji when type == PiiTypes.PersonNameKana => PiiTypes.PersonName,
        NameForm.Kanji when type == PiiTypes.FamilyNameKana => PiiTypes.FamilyName,
        NameForm.Kanji when type == PiiTypes.GivenNameKana => PiiTypes.GivenName,
        NameForm.Romaji when type == PiiTypes.PersonName || type == PiiTypes.FamilyName || type == PiiTypes.GivenName => PiiTypes.PersonNameRomaji,
        _ => type,
    };

    private PiiGroup? BestGroupOf(string key)
    {
        if (_words.TryGetValue(key, out List<Entry>? entries)) return entries[0].Type.Group;
        string rest = _owners.Split(key).Remainder;
        return rest.Length > 0 && _words.TryGetValue(rest, out entries) ? entries[0].Type.Group : null;
    }

    private static void Add(PiiType type, double strength, string word, Finding finding) => finding.Add(new Entry(type, word, false), strength, HeaderMatchKind.Owned);

    private void AddWord(string word, PiiType type)
    {
        string key = HeaderKey.Of(word);
        if (key.Length == 0) return;
        if (!_words.TryGetValue(key, out List<Entry>? entries)) _words.Add(key, entries = []);
        if (!entries.Exists(e => e.Type == type)) entries.Add(new Entry(type, word, false));
    }

    private void AddContextWord(string word, PiiType type)
    {
        string key = HeaderKey.Of(word);
        if (!_words.TryGetValue(key, out List<Entry>? entries)) _words.Add(key, entries = []);
        int index = entries.FindIndex(e => e.Type == type);
        if (index >= 0) entries[index] = entries[index] with { NeedsContext = true };
        else entries.Add(new Entry(type, word, true));
    }

    private void AddOrdinary(string word, HeaderOwner subject)
    {
        string key = HeaderKey.Of(word);
        if (key.Length == 0) return;
        // A look-alike of one type may be a word of another: 会社名 beside 氏名.
        if (subject == HeaderOwner.None && _words.ContainsKey(key)) return;
        if (!_ordinary.TryGetValue(key, out HeaderOwner known) || known == HeaderOwner.None) _ordinary[key] = subject;
    }

    private static readonly string[] NeutralEndings = ["ノ種別", "ノ区分", "ノ有無", "ノ別", "コード", "cd", "区分名", "区分", "名称", "種別", "情報", "欄", "等", "名", "フラグ", "有無", "額", "判定結果", "判定", "所見"];

    // Most texts end with none of them.
    private static readonly HashSet<char> LastOfNeutralEndings = [.. NeutralEndings.Select(ending => ending[ending.Length - 1])];

    private static readonly string[] NumberWords = ["コード", "cd", "番号", "no", "id"];

    private static readonly string[] KindEndings = ["区分", "種別", "フラグ", "有無"];

    private sealed record Entry(PiiType Type, string Word, bool NeedsContext);

    private sealed class Finding
    {
        private readonly Dictionary<PiiType, HeaderCandidate> _candidates = [];
        private HeaderOwner _owner;
        private string? _ownerWord;
        private double _notPersonal;
        private string? _notPersonalWord;
        private HeaderMatchKind _notPersonalKind;
        private HeaderOwner _subject;

        public bool IsEmpty => _candidates.Count == 0 && _notPersonal == 0;

        /// <summary>Whether nothing was found that leaves little doubt.</summary>
        public bool IsWeak => _notPersonal < 0.6 && _candidates.Values.All(c => c.Strength < 0.6);

        /// <summary>Whether the owner is no person.</summary>
        public bool IsOfOthers => _owner is HeaderOwner.Organisation or HeaderOwner.Thing;

        public void Add(Entry entry, double factor, HeaderMatchKind kind)
        {
            double strength = (entry.NeedsContext ? ContextStrength : 1) * factor;
            if (_candidates.TryGetValue(entry.Type, out HeaderCandidate? known) && known.Strength >= strength) return;
            _candidates[entry.Type] = new HeaderCandidate(entry.Type, strength, entry.Word, kind);
        }

        public void AddOrdinary(string word, double strength, HeaderOwner subject, HeaderMatchKind kind)
        {
            if (strength > _notPersonal) (_notPersonal, _notPersonalWord, _notPersonalKind) = (strength, word, kind);
            if (subject != HeaderOwner.None) _subject = subject;
        }

        public void Own(HeaderOwner owner, string word)
        {
            if (_owner == HeaderOwner.None) (_owner, _ownerWord) = (owner, word);
        }

        public HeaderMatch ToMatch() => new()
        {
            Candidates = [.. _candidates.Values.OrderByDescending(c => c.Strength).ThenBy(c => c.Type.Id, StringComparer.Ordinal)],
            Owner = _owner,
            OwnerWord = _ownerWord,
            NotPersonal = _notPersonal,
            NotPersonalWord = _notPersonalWord,
            NotPersonalKind = _notPersonalKind,
            Subject = _subject,
        };
    }
}
