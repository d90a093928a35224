using PiiClassifier.Training.Learning;

namespace PiiClassifier.Training.Tests;

public sealed class ModelTrainerTests
{
    [Fact]
    public void Training_Twice_GivesTheSameBytes()
    {
        var settings = new TrainingSettings { Tables = 12, Steps = 2 };
        Assert.Equal(Train(settings), Train(settings));
    }

    [Fact]
    public void Training_WithAnotherSeed_GivesOtherBytes()
    {
        var settings = new TrainingSettings { Tables = 5, Steps = 1 };
        Assert.NotEqual(Train(settings), Train(settings with { Seed = 77 }));
    }

    private static byte[] Train(TrainingSettings settings)
    {
        var bytes = new MemoryStream();
        new ModelTrainer(settings, TextWriter.Null).Train().Write(bytes);
        return bytes.ToArray();
    }
}
