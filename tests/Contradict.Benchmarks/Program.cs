using Contradict.Benchmarks;
using System.CommandLine;

var root = new RootCommand("Measures how Contradict grows with its input.") { PairingCommand.Build() };
return await root.Parse(args).InvokeAsync();
