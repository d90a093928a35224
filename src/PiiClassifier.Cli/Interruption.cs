using System.Runtime.InteropServices;

namespace PiiClassifier.Cli;

/// <summary>Ctrl+C and SIGTERM: the first asks the command to end in good order, the second ends the process at once.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _asked;

    public Interruption() => _registrations = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Handle), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Handle)];

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        foreach (PosixSignalRegistration registration in _registrations) registration.Dispose();
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        // What is not cancelled does what it does by default: the process ends.
        if (Interlocked.Exchange(ref _asked, 1) != 0)
        {
            // A progress bar hides the cursor and is not asked any more.
            if (!Console.IsErrorRedirected) Console.Error.Write("\u001b[?25h");
            return;
        }
        context.Cancel = true;
        _source.Cancel();
    }
}
