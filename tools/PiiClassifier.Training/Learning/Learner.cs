using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace PiiClassifier.Training.Learning;

/// <summary>Finds the parameters of least loss with L-BFGS.</summary>
internal static class Learner
{
    private const int Memory = 8;

    /// <summary>The parameters of least loss that were met within so many steps.</summary>
    public static double[] Solve(SoftmaxProblem problem, int steps, TextWriter log)
    {
        MathNet.Numerics.Control.UseManaged();
        MathNet.Numerics.Control.UseSingleThread();
        double least = double.PositiveInfinity;
        double[] best = problem.Start();
        int calls = 0;
        IObjectiveFunction objective = ObjectiveFunction.Gradient(point =>
        {
            double[] parameters = point.AsArray() ?? point.ToArray();
            (double loss, double[] gradient) = problem.Evaluate(parameters);
            if (loss < least) (least, best) = (loss, [.. parameters]);
            if (++calls % 20 == 0) log.WriteLine($"  {calls} evaluations, loss {least:0.00000}");
            return (loss, Vector<double>.Build.Dense(gradient));
        });
        try
        {
            new LimitedMemoryBfgsMinimizer(1e-6, 1e-9, 1e-8, Memory, steps).FindMinimum(objective, Vector<double>.Build.Dense(problem.Start()));
        }
        catch (MathNet.Numerics.Optimization.OptimizationException)
        {
            // It ran out of steps, or its line search found no better point: the best one so far is what there is.
        }
        log.WriteLine($"  {calls} evaluations, loss {least:0.00000}");
        return best;
    }
}
