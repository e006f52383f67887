using Contradict.Cli;

return await ContradictCli.RunAsync(args, CliConsole.OfProcess());
