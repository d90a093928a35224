using System.Text;

namespace PiiClassifier.Model;

/// <summary>What a trained model consists of, and how it is written.</summary>
/// <param name="Types">The ids of the types, in the order of the classes; none is the class behind the last.</param>
/// <param name="Recognizers">The ids of the recognizers, in the order of the features.</param>
/// <param name="Joint">What the other witnesses count for.</param>
/// <param name="Priors">By class, the log-odds of a column by itself before any evidence.</param>
/// <param name="PriorsInTable">By class, what is added to them in a table.</param>
/// <param name="Header">The weights of <see cref="HeaderFeatures"/>.</param>
/// <param name="Values">The weights of <see cref="ValueFeatures"/>.</param>
/// <param name="Neighbours">The weights of <see cref="NeighbourFeatures"/>.</param>
internal sealed record ModelFile(
    IReadOnlyList<string> Types,
    IReadOnlyList<string> Recognizers,
    JointWeights Joint,
    double[] Priors,
    double[] PriorsInTable,
    WeightBlock Header,
    WeightBlock Values,
    WeightBlock Neighbours)
{
    private const uint Signature = 0x314D_4950;

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static ModelFile Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadUInt32() != Signature) throw new InvalidDataException("Not a model of this version.");
        string[] types = ReadAll(reader, r => r.ReadString());
        string[] recognizers = ReadAll(reader, r => r.ReadString());
        double[] joint = ReadAll(reader, r => r.ReadDouble());
        return new ModelFile(
            types,
            recognizers,
            new JointWeights(joint[0], joint[1], joint[2], joint[3], joint[4], joint[5], joint[6], joint[7]),
            ReadAll(reader, r => r.ReadDouble()),
            ReadAll(reader, r => r.ReadDouble()),
            ReadBlock(reader, types.Length + 1),
            ReadBlock(reader, types.Length + 1),
            ReadBlock(reader, types.Length + 1));
    }

    /// <summary>Writes it, always in the same bytes.</summary>
    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        WriteAll(writer, Types, writer.Write);
        WriteAll(writer, Recognizers, writer.Write);
        WriteAll(writer, [Joint.Header, Joint.Value, Joint.HeaderForNone, Joint.ValueForNone, Joint.Neighbour, Joint.NeighbourForNone, Joint.Model, Joint.ModelBesideHeader], writer.Write);
        WriteAll(writer, Priors, writer.Write);
        WriteAll(writer, PriorsInTable, writer.Write);
        foreach (WeightBlock block in (WeightBlock[])[Header, Values, Neighbours])
        {
            writer.Write(block.Scale);
            writer.Write(block.Weights.Length);
            writer.Write(System.Runtime.InteropServices.MemoryMarshal.AsBytes(block.Weights));
        }
    }

    private static T[] ReadAll<T>(BinaryReader reader, Func<BinaryReader, T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (int i = 0; i < items.Length; i++) items[i] = read(reader);
        return items;
    }

    private static void WriteAll<T>(BinaryWriter writer, IReadOnlyList<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (T item in items) write(item);
    }

    private static WeightBlock ReadBlock(BinaryReader reader, int classes)
    {
        float scale = reader.ReadSingle();
        var weights = new sbyte[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(System.Runtime.InteropServices.MemoryMarshal.AsBytes(weights.AsSpan()));
        return new WeightBlock(scale, classes, weights);
    }
}
