using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Partials;

namespace PiiClassifier.Cli.Files;

/// <summary>Takes the files of one shard out of all: each goes to the shard that has least so far. Every shard that finds the same files cuts them the same way.</summary>
/// <param name="shard">Which one.</param>
/// <param name="isListed">Whether another program has cut: then all files are of this shard.</param>
internal sealed class ShardCut(ShardNumber shard, bool isListed)
{
    // What it costs to open a file and to decide on its tables, in bytes of text read meanwhile: a share of small files is balanced by their number. docs/scale-out.md measures it.
    internal const long CostOfFile = 1 << 20;

    // The files are taken on one thread, and asked for on another when the scan was ended meanwhile.
    private readonly Lock _lock = new();
    private readonly IncrementalHash _digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PriorityQueue<int, (long Load, int Shard)> _shards = new(Enumerable.Range(1, shard.Count).Select(index => (index, (0L, index))));
    private long _files;
    private long _bytes;
    private long _taken;
    private long _bytesTaken;

    /// <summary>Which shard.</summary>
    public ShardNumber Shard => shard;

    /// <summary>Whether another program has cut.</summary>
    public bool IsListed => isListed;

    /// <summary>How many files fell to this shard so far.</summary>
    public long Taken => Interlocked.Read(ref _taken);

    /// <summary>Their sizes added up.</summary>
    public long BytesTaken => Interlocked.Read(ref _bytesTaken);

    /// <summary>The files of the shard, with their places among all.</summary>
    public IEnumerable<FoundFile> Take(IEnumerable<FoundFile> found)
    {
        foreach (FoundFile file in found)
        {
            // Not behind the lock: a share that answers no more must not hold up the end of the scan.
            long size = file.Refusal is null ? file.ListedSize ?? FileSizes.Of(file.Path) : 0;
            FoundFile placed;
            lock (_lock)
            {
                placed = file with { Place = _files };
                if (!Deal(file, size)) continue;
            }
            yield return placed;
        }
    }

    /// <summary>What was cut.</summary>
    /// <param name="ignoreFiles">What was left out of it.</param>
    public FoundList ToList(IReadOnlyList<IgnoreFileUse> ignoreFiles)
    {
        lock (_lock)
        {
            foreach (IgnoreFileUse file in ignoreFiles) Append(file.Path, file.LeftOut, "ignored");
            return new FoundList(_files, _bytes, Convert.ToHexStringLower(_digest.GetHashAndReset()));
        }
    }

    // Whether it falls to this shard.
    private bool Deal(FoundFile file, long size)
    {
        Append(file.Path, size, file.Refusal?.Failure.Code ?? (file.NamedDirectly ? "named" : ""));
        _files++;
        _bytes += size;
        if (!isListed)
        {
            _shards.TryPeek(out int lightest, out (long Load, int) order);
            _shards.DequeueEnqueue(lightest, (order.Load + size + CostOfFile, lightest));
            if (lightest != shard.Index) return false;
        }
        Interlocked.Increment(ref _taken);
        Interlocked.Add(ref _bytesTaken, size);
        return true;
    }

    // The lengths are hashed too, so that no two lists give the same bytes.
    private void Append(string name, long number, string kind)
    {
        Span<byte> numbers = stackalloc byte[3 * sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(numbers, number);
        BinaryPrimitives.WriteInt64LittleEndian(numbers[8..], name.Length);
        BinaryPrimitives.WriteInt64LittleEndian(numbers[16..], kind.Length);
        _digest.AppendData(numbers);
        _digest.AppendData(Encoding.UTF8.GetBytes(name + kind));
    }
}
