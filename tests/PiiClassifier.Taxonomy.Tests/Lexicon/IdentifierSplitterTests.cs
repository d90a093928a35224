using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Taxonomy.Tests.Lexicon;

public sealed class IdentifierSplitterTests
{
    [Theory]
    [InlineData("lastName", "last name")]
    [InlineData("LastName", "last name")]
    [InlineData("XMLName", "xml name")]
    [InlineData("customerID", "customer id")]
    [InlineData("shipping_postal_code", "shipping postal code")]
    [InlineData("SHIPPING_POSTAL_CODE", "shipping postal code")]
    [InlineData("shippingPostalCode2", "shipping postal code 2")]
    [InlineData("address1Line2", "address 1 line 2")]
    [InlineData("kebab-case.dotted name", "kebab case dotted name")]
    [InlineData("顧客Name", "顧客 name")]
    [InlineData("顧客カナ", "顧客 カナ")]
    [InlineData("佐々木", "佐々木")]
    [InlineData("page", "page")]
    [InlineData("__", "")]
    [InlineData("", "")]
    public void Split_GivesTheWordsInOrder(string identifier, string words) =>
        Assert.Equal(words, string.Join(' ', IdentifierSplitter.Split(identifier)));
}
