using PiiClassifier.Cli;
using PiiClassifier.Cli.Commands;

using var interruption = new Interruption();
return await new PiiCommandLine(CommandHost.OfProcess()).RunAsync(args, interruption.Token);
