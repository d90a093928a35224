using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text.Json;
using PiiClassifier.Counting;
using PiiClassifier.Keys;
using PiiClassifier.Recognizers;
using PiiClassifier.Scanning;
using PiiClassifier.Tables;
using PiiClassifier.Tables.Layouts;

namespace PiiClassifier.Fingerprints;

/// <summary>Writes fingerprints of the records of files, by which an excerpt of them is known again. Holds no values. Not safe for several threads.</summary>
/// <remarks>
/// 5 bytes a cell are written and some megabytes held, however long a file is. Without the key nothing can be read of what is
/// written but that it is fingerprints, by which key they were made, and how long they are.
/// </remarks>
public sealed class FingerprintWriter : IDisposable
{
    private readonly Stream _output;
    private readonly AesGcm _seal;
    private readonly byte[] _header;
    private readonly Rows _rows;
    private readonly PiiScanner _scanner;
    private readonly List<FingerprintDirectory.Entry> _tables = [];
    private long _nextBlock;
    private bool _isComplete;

    /// <summary>Begins.</summary>
    /// <param name="output">Empty; it must seek and be cut. Not disposed.</param>
    /// <param name="key">The secret; whoever matches needs the same.</param>
    /// <param name="options">How files are read; <see langword="null"/> for the defaults.</param>
    /// <exception cref="ArgumentException">The stream cannot be written or cannot seek.</exception>
    public FingerprintWriter(Stream output, PersonalKey key, PiiScannerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(key);
        if (!output.CanWrite || !output.CanSeek) throw new ArgumentException("The stream cannot be written or cannot seek.", nameof(output));
        _output = output;
        _header = FingerprintFormat.MakeHeader(key);
        _seal = FingerprintFormat.MakeSeal(key, _header);
        _rows = new Rows(this, FingerprintFormat.MakeHash(key, _header));
        // Of a sample of rows, and of a result that is only looked up, there would be no records.
        _scanner = new PiiScanner((options ?? new PiiScannerOptions()) with { Observer = _rows, Cache = null, Quick = false });
        _output.Write(_header);
    }

    /// <summary>The tables written so far.</summary>
    public int Tables => _tables.Count;

    /// <summary>The records written so far.</summary>
    public long Records => _tables.Sum(table => table.Table.Rows);

    /// <summary>Scans a file and adds the records of its tables that name persons.</summary>
    /// <param name="path">The file.</param>
    /// <param name="progress">Told as by a scan.</param>
    /// <param name="cancellationToken">Ends it with an <see cref="OperationCanceledException"/>; then nothing more is to be added.</param>
    /// <returns>The report of the scan: a file that cannot be read is a status in it.</returns>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public async Task<FileReport> AddFileAsync(string path, IProgress<ScanProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        KnownFile file = KnownFile.Of(path);
        _rows.BeginFile();
        FileReport report = await _scanner.ScanFileAsync(path, progress, cancellationToken).ConfigureAwait(false);
        _rows.EndFile();
        if (_rows.Fault is { } fault) throw new IOException(fault.Message, fault);
        if (_rows.Written.Count == 0) return report;
        file = await file.HashAsync(cancellationToken).ConfigureAwait(false);
        foreach ((TableReport table, long offset, long firstBlock, int blocks) in _rows.Written)
        {
            // A table that is in no report belongs to a sheet that was broken off.
            if (report.Tables.Contains(table)) _tables.Add(new FingerprintDirectory.Entry { Table = KnownTable.Of(table, file with { Path = report.Path }), Offset = offset, FirstBlock = firstBlock, Blocks = blocks });
        }
        return report;
    }

    /// <summary>Writes the end. Without it the file is one that was not written whole.</summary>
    /// <exception cref="IOException">The output cannot be written.</exception>
    public void Complete()
    {
        if (_isComplete) return;
        _isComplete = true;
        long at = _output.Position;
        WriteBlock(JsonSerializer.SerializeToUtf8Bytes(new FingerprintDirectory { Tables = _tables }, FingerprintJson.Default.FingerprintDirectory));
        Span<byte> trailer = stackalloc byte[FingerprintFormat.BytesOfTrailer];
        BinaryPrimitives.WriteInt64LittleEndian(trailer, at);
        FingerprintFormat.Magic.CopyTo(trailer[8..]);
        _output.Write(trailer);
        _output.Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _seal.Dispose();

    private void WriteBlock(ReadOnlySpan<byte> content)
    {
        byte[] block = new byte[FingerprintFormat.BytesOfBlockHead + content.Length + FingerprintFormat.BytesOfTag];
        long number = _nextBlock++;
        BinaryPrimitives.WriteInt32LittleEndian(block, content.Length);
        BinaryPrimitives.WriteInt64LittleEndian(block.AsSpan(4), number);
        Span<byte> nonce = stackalloc byte[12];
        FingerprintFormat.WriteNonce(nonce, number);
        Span<byte> body = block.AsSpan(FingerprintFormat.BytesOfBlockHead);
        _seal.Encrypt(nonce, content, body[..content.Length], body[content.Length..], _header);
        _output.Write(block);
    }

    // Written as they go by, and cut off again when it turns out that the table names nobody.
    private sealed class Rows(FingerprintWriter writer, KeyedHash hash) : RowObserver
    {
        private readonly RecordBlock _block = new();
        private ValueForms? _forms;
        private long _offset;
        private long _firstBlock;
        private int _blocks;
        private bool _isOpen;

        public List<(TableReport Table, long Offset, long FirstBlock, int Blocks)> Written { get; } = [];

        /// <summary>Why the output could not be written; a scan takes it for a fault of the file.</summary>
        public Exception? Fault { get; private set; }

        public void BeginFile()
        {
            Written.Clear();
            _isOpen = false;
        }

        public void EndFile() => DropBroken();

        public override void Begin()
        {
            DropBroken();
            (_offset, _firstBlock, _blocks, _isOpen, _forms) = (writer._output.Position, writer._nextBlock, 0, true, null);
            _block.Clear();
        }

        public override void Add(LogicalTable row)
        {
            _forms ??= new ValueForms(new CellFolder(row.CodePage));
            if (_block.IsFull) WriteOut();
            int count = row.CellCount;
            for (int i = 0; i < count; i++)
            {
                ulong value = _forms.Of(CellBlanks.Trim(row.GetCell(i), row.CodePage));
                _block.AddCell(value == 0 ? 0 : FingerprintFormat.TokenOf(value, hash));
            }
            _block.EndRecord();
        }

        public override void End(TableReport table)
        {
            if (table.Persons == 0) return;
            WriteOut();
            _isOpen = false;
            Written.Add((table, _offset, _firstBlock, _blocks));
        }

        private void WriteOut()
        {
            if (_block.Count == 0) return;
            try
            {
                writer.WriteBlock(_block.ToBytes());
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
            {
                Fault ??= exception;
                throw;
            }
            _blocks++;
            _block.Clear();
        }

        private void DropBroken()
        {
            if (!_isOpen) return;
            _isOpen = false;
            writer._output.SetLength(_offset);
            writer._output.Position = _offset;
        }
    }
}
