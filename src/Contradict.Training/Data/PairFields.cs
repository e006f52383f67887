using System.Collections.Immutable;

namespace Contradict.Training.Data;

/// <summary>A row's fields as text, before anything is held of them. An absent column is null.</summary>
internal readonly record struct PairFields(
    int Line,
    string? Id,
    string? Topic,
    string? Group,
    string? Type,
    string? SourceA,
    string? StatementA,
    string? SourceB,
    string? StatementB,
    string? Label,
    ImmutableArray<ExtraColumn> Extra);
