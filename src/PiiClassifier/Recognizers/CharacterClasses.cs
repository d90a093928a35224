namespace PiiClassifier.Recognizers;

/// <summary>The kinds of characters that occur in a value after folding.</summary>
[Flags]
public enum CharacterClasses
{
    /// <summary>No character.</summary>
    None = 0,

    /// <summary>0 to 9.</summary>
    Digit = 1 << 0,

    /// <summary>A to Z, a to z and Latin letters with marks.</summary>
    Latin = 1 << 1,

    /// <summary>ひらがな.</summary>
    Hiragana = 1 << 2,

    /// <summary>カタカナ, the long mark ー included.</summary>
    Katakana = 1 << 3,

    /// <summary>漢字, with 々 〆 and the ヶ of place names.</summary>
    Kanji = 1 << 4,

    /// <summary>Space, also the ideographic one.</summary>
    Space = 1 << 5,

    /// <summary>Hyphen-minus, which every kind of hyphen and dash folds to.</summary>
    Hyphen = 1 << 6,

    /// <summary>Slash.</summary>
    Slash = 1 << 7,

    /// <summary>Full stop.</summary>
    Dot = 1 << 8,

    /// <summary>Comma.</summary>
    Comma = 1 << 9,

    /// <summary>Colon.</summary>
    Colon = 1 << 10,

    /// <summary>@.</summary>
    At = 1 << 11,

    /// <summary>( ) [ ] 「 」 and other brackets.</summary>
    Bracket = 1 << 12,

    /// <summary>The middle dot ・ between the parts of a name.</summary>
    MiddleDot = 1 << 13,

    /// <summary>Any other character.</summary>
    Other = 1 << 14,

    /// <summary>Before folding the value held half-width katakana (ｶﾅ), as bank files do. Never a reason to refuse a value.</summary>
    HalfWidthKana = 1 << 15,
}
