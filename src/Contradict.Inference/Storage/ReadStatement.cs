using System.Collections.Immutable;
using Contradict.Inference.Statements;

namespace Contradict.Inference.Storage;

/// <summary>A statement with the terms by which it is paired.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Terms">Its terms, each once.</param>
public sealed record ReadStatement(Statement Statement, ImmutableArray<string> Terms);
