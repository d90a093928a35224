using System.Globalization;
using PiiClassifier.Model;
using PiiClassifier.Training.Learning;

const string Usage = """
    Trains the statistical model on invented tables. The same options give the same bytes.
      train OUT.bin [--tables N] [--seed N] [--steps N] [--unknown PERCENT] [--header-penalty X] [--value-penalty X]
                    [--neighbour-penalty X] [--witness-penalty X] [--model-share X] [--model-share-beside-header X]
      evaluate MODEL.bin [--tables N]       on tables and words that were kept from training
    """;

if (args.Length < 2 || args[0] is not ("train" or "evaluate"))
{
    Console.Error.WriteLine(Usage);
    return 64;
}
if (args[0] == "evaluate")
{
    using FileStream trained = File.OpenRead(args[1]);
    new HeldOutEvaluation(ModelFile.Read(trained), (int)Number("--tables", 1000)).Write(Console.Out);
    return 0;
}
var usual = new TrainingSettings();
TrainingSettings settings = usual with
{
    Seed = (ulong)Number("--seed", usual.Seed),
    Tables = (int)Number("--tables", usual.Tables),
    Steps = (int)Number("--steps", usual.Steps),
    UnknownHeaders = (int)Number("--unknown", usual.UnknownHeaders),
    HeaderPenalty = Number("--header-penalty", usual.HeaderPenalty),
    ValuePenalty = Number("--value-penalty", usual.ValuePenalty),
    NeighbourPenalty = Number("--neighbour-penalty", usual.NeighbourPenalty),
    WitnessPenalty = Number("--witness-penalty", usual.WitnessPenalty),
    ModelShare = Number("--model-share", usual.ModelShare),
    ModelShareBesideHeader = Number("--model-share-beside-header", usual.ModelShareBesideHeader),
};
ModelFile model = new ModelTrainer(settings, Console.Out).Train();
using (FileStream file = File.Create(args[1])) model.Write(file);
Console.WriteLine($"{args[1]}: {new FileInfo(args[1]).Length} bytes");
return 0;

double Number(string name, double usual) => Array.IndexOf(args, name) is var at and >= 0 && at + 1 < args.Length ? double.Parse(args[at + 1], CultureInfo.InvariantCulture) : usual;
