using Contradict.Inference;

namespace Contradict.Training.Data;

/// <summary>What becomes of a faulty row: thrown, or handed on so that the rest can be read.</summary>
internal sealed class FaultSink(Action<RowFault>? handler)
{
    /// <exception cref="InputException">No one takes faults.</exception>
    public void Report(RowFault fault)
    {
        if (handler is null)
            throw new InputException(fault.File, fault.Line, fault.Reason);
        handler(fault);
    }
}
