using System.Buffers.Binary;
using System.Security.Cryptography;
using PiiClassifier.Tables.Excel.Binary;

namespace PiiClassifier.Tables.Excel.Protection;

/// <summary>A package of Office Open XML that lies encrypted in a compound file ([MS-OFFCRYPTO] 2.3.4).</summary>
internal static class ProtectedPackage
{
    private const string Description = "EncryptionInfo";
    private const string Package = "EncryptedPackage";
    private const int MaxDescriptionBytes = 1 << 20;

    // Excel itself gives it to workbooks that are only to be read ([MS-XLS] 2.2.10).
    private const string PasswordOfExcel = "VelvetSweatshop";

    /// <summary>Whether there is one.</summary>
    public static bool LiesIn(CompoundFolder folder) => folder.Has(Package);

    /// <summary>Decrypts it with the password that fits, as it is read.</summary>
    /// <param name="folder">What holds it.</param>
    /// <param name="passwords">Passwords to try.</param>
    /// <exception cref="TableReadException">None fits, the encryption is not known, or the description is damaged.</exception>
    public static Stream Open(CompoundFolder folder, IReadOnlyList<string> passwords)
    {
        try
        {
            PackageEncryption? encryption = ReadDescription(folder);
            foreach (string password in passwords.Prepend(PasswordOfExcel))
            {
                if (encryption?.FindKey(password) is { } key) return new DecryptedStream(folder.OpenStream(Package)!, encryption, key);
            }
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            throw WorkbookFaults.Damaged("malformed-workbook");
        }
        catch (Exception exception) when (WorkbookFaults.TryTranslate(exception, out TableReadException? fault))
        {
            throw fault;
        }
        throw WorkbookFaults.Encrypted();
    }

    private static PackageEncryption? ReadDescription(CompoundFolder folder)
    {
        using Stream? stream = folder.OpenStream(Description);
        if (stream is null) return null;
        byte[] bytes = new byte[MaxDescriptionBytes];
        int length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var fields = new BinaryFields(bytes.AsSpan(0, length));
        const int BytesBeforeXml = 8;
        return (Major: fields.ReadUInt16(), Minor: fields.ReadUInt16()) switch
        {
            (4, 4) when length >= BytesBeforeXml => AgileEncryption.Read(new MemoryStream(bytes, BytesBeforeXml, length - BytesBeforeXml)),
            (2 or 3 or 4, 2) => StandardEncryption.Read(fields),
            _ => null,
        };
    }

    private sealed class DecryptedStream(Stream encrypted, PackageEncryption encryption, byte[] key) : ForwardStream
    {
        private readonly byte[] _read = new byte[PackageEncryption.SegmentLength];
        private byte[] _segment = [];
        private int _position;
        private int _segments;
        private long _left = -1;

        public override int Read(Span<byte> buffer)
        {
            if (_left < 0) _left = ReadLength();
            if (_position == _segment.Length && !MoveToSegment()) return 0;
            int count = (int)Math.Min(Math.Min(buffer.Length, _segment.Length - _position), _left);
            _segment.AsSpan(_position, count).CopyTo(buffer);
            _position += count;
            _left -= count;
            return count;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) encrypted.Dispose();
            base.Dispose(disposing);
        }

        private long ReadLength()
        {
            Span<byte> length = stackalloc byte[sizeof(long)];
            encrypted.ReadExactly(length);
            return Math.Max(0, BinaryPrimitives.ReadInt64LittleEndian(length));
        }

        private bool MoveToSegment()
        {
            int read = _left == 0 ? 0 : encrypted.ReadAtLeast(_read, _read.Length, throwOnEndOfStream: false);
            if (read == 0) return false;
            _segment = encryption.Decrypt(_read.AsSpan(0, read), _segments++, key);
            _position = 0;
            return true;
        }
    }
}
