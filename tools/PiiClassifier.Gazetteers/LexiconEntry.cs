namespace PiiClassifier.Gazetteers;

/// <summary>A word of a MeCab dictionary.</summary>
/// <param name="Word">As it is written, folded.</param>
/// <param name="Cost">The cost that training gave the word: the lower the more frequent.</param>
/// <param name="PartOfSpeech">The four levels of the part of speech joined by '-': 名詞-固有名詞-人名-姓.</param>
/// <param name="Reading">In katakana.</param>
internal sealed record LexiconEntry(string Word, int Cost, string PartOfSpeech, string Reading);
