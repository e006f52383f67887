using System.CommandLine;
using Contradict.EncoderTraining.Commands;

return new RootCommand("Trains Contradict's neural pair encoder and writes it as ONNX")
{
    PrepareCommand.Create(),
    ReadCommand.Create(),
    TrainCommand.Create(),
    TuneCommand.Create(),
    ExportCommand.Create(),
    HoldoutCommand.Create(),
}.Parse(args).Invoke();
