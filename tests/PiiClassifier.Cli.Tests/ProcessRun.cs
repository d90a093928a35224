using System.Diagnostics;
using System.Text;

namespace PiiClassifier.Cli.Tests;

/// <summary>One run of a program as a process of its own. It ends within ten minutes, or the test fails.</summary>
/// <param name="ExitCode">What it told at its end.</param>
/// <param name="Bytes">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record ProcessRun(int ExitCode, byte[] Bytes, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Standard output as text.</summary>
    public string Output => Encoding.UTF8.GetString(Bytes);

    /// <summary>Both outputs, for the message of a test that fails.</summary>
    public string Everything => $"exit code {ExitCode}\n{Output}\n{Error}";

    /// <summary>Runs a program to its end.</summary>
    /// <param name="start">The program; its streams are redirected here.</param>
    /// <param name="input">What it reads from standard input.</param>
    /// <exception cref="TimeoutException">It did not end; it was ended with all that it started.</exception>
    public static async Task<ProcessRun> OfAsync(ProcessStartInfo start, string input = "")
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardErrorEncoding = Encoding.UTF8;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using Process process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            Task<string> error = process.StandardError.ReadToEndAsync(patience.Token);
            using var output = new MemoryStream();
            Task copy = process.StandardOutput.BaseStream.CopyToAsync(output, patience.Token);
            await WriteAsync(process.StandardInput, input);
            await copy;
            await process.WaitForExitAsync(patience.Token);
            return new ProcessRun(process.ExitCode, output.ToArray(), await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {Patience}.");
        }
    }

    private static async Task WriteAsync(StreamWriter writer, string input)
    {
        try
        {
            await writer.WriteAsync(input);
            writer.Close();
        }
        catch (IOException)
        {
            // It ended without reading.
        }
    }
}
