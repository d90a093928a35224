using PiiClassifier.Cli;
using PiiClassifier.Cli.Commands;

return await new PiiCommandLine(CommandHost.OfProcess()).RunAsync(args);
