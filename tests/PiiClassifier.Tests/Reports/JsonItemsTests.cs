using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using PiiClassifier.Fixtures;
using PiiClassifier.Reports;

namespace PiiClassifier.Tests.Reports;

public sealed class JsonItemsTests
{
    [Fact]
    public void Items_OfAnyArray_AreTheBytesOfItemsWrittenOneByOne() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            int[] items = [.. Enumerable.Range(0, random.Next(300)).Select(_ => random.Next(1000))];
            int depth = random.Next(5), before = random.Next(3);
            bool indented = random.Next(4) > 0;
            byte[] together = Write(depth, before, indented, json => json.WriteItems(items, WriteItem));
            byte[] oneByOne = Write(depth, before, indented, json =>
            {
                foreach (int item in items) WriteItem(json, item);
            });
            Assert.Equal(oneByOne, together);
        }).Check();

    [Theory]
    [InlineData(1)]
    [InlineData(200)]
    public void Fault_OfAnItem_IsThrownAsItself(int items) =>
        Assert.Throws<InvalidTimeZoneException>(() => Write(0, 0, indented: false, json => json.WriteItems([.. Enumerable.Range(0, items)], (_, _) => throw new InvalidTimeZoneException())));

    private static void WriteItem(Utf8JsonWriter json, int item)
    {
        if (item % 5 == 0)
        {
            json.WriteNumberValue(item);
            return;
        }
        json.WriteStartObject();
        json.WriteString("名", new string('値', item));
        json.WriteStartArray("inner");
        for (int i = 0; i < item % 3; i++) json.WriteNumberValue(i);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static byte[] Write(int depth, int before, bool indented, Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonReport.WriterOptions with { Indented = indented }))
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            for (int i = 0; i < depth; i++) json.WriteStartArray();
            for (int i = 0; i < before; i++) json.WriteBooleanValue(true);
            write(json);
            for (int i = 0; i <= depth; i++) json.WriteEndArray();
            json.WriteNumber("behind", 1);
            json.WriteEndObject();
        }
        return stream.ToArray();
    }
}
