using PiiClassifier.Model;
using PiiClassifier.Training.Learning;

namespace PiiClassifier.Training.Tests;

public sealed class SoftmaxProblemTests
{
    private static readonly SoftmaxProblem Problem = new(
        [
            new Example(0, [new Feature(0, 100)], [[(0, 1.5f)]], null),
            new Example(2, [new Feature(1, 40), new Feature(0, 20)], [[(1, 0.5f), (2, -1f)]], [0.1, 0.2, 0.3]),
            new Example(1, [], [[]], null),
        ],
        classes: 3,
        penalties: [0.5, 2],
        witnesses: 1,
        witnessPenalty: 0.1);

    [Fact]
    public void Gradient_IsTheSlopeOfTheLoss()
    {
        const double Step = 1e-5;
        double[] point = Problem.Start();
        for (int i = 0; i < point.Length; i++) point[i] += 0.1 * (i % 4);
        double[] gradient = Problem.Evaluate(point).Gradient;
        for (int i = 0; i < point.Length; i++)
        {
            double[] after = [.. point];
            double[] before = [.. point];
            after[i] += Step;
            before[i] -= Step;
            Assert.Equal((Problem.Evaluate(after).Loss - Problem.Evaluate(before).Loss) / (2 * Step), gradient[i], 1e-6);
        }
    }

    [Fact]
    public void Solution_HasLessLossThanTheStart()
    {
        double[] solution = Learner.Solve(Problem, steps: 30, TextWriter.Null);
        Assert.True(Problem.Evaluate(solution).Loss < Problem.Evaluate(Problem.Start()).Loss);
    }
}
