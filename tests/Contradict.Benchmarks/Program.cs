using System.CommandLine;
using Contradict.Benchmarks;

var root = new RootCommand("Measures how Contradict grows with its input.") { PairingCommand.Build(), JudgingCommand.Build() };
return await root.Parse(args).InvokeAsync();
