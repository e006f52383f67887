using Contradict.Inference.Verdicts;
using Contradict.Training.Data.Import;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>SNLI, MultiNLI, ANLI and SICK, by rows written for these tests.</summary>
public sealed class EntailmentImportTests
{
    [Fact]
    public void SNLI_lines_keep_picture_annotators_and_origin()
    {
        var imported = Imported.Of("snli", ("dev.jsonl", """
            {"annotator_labels": ["neutral", "entailment", "neutral"], "captionID": "77.jpg#4", "gold_label": "neutral", "pairID": "77.jpg#4r1n", "sentence1": "A man said \"no\", twice.", "sentence2": "A tall man spoke."}
            {"annotator_labels": ["contradiction"], "captionID": "77.jpg#2", "gold_label": "contradiction", "pairID": "77.jpg#2r1c", "sentence1": "A man sits.", "sentence2": "Nobody sits."}
            {"annotator_labels": ["neutral", "entailment"], "captionID": "78.jpg#0", "gold_label": "-", "pairID": "78.jpg#0r1e", "sentence1": "A.", "sentence2": "B."}

            """));
        Assert.Equal(new ImportSummary(2, 0, 1, 1, LeftOut: 1, Malformed: 0), imported.Summary);
        var pair = imported.Pairs[0];
        Assert.Equal(("snli:77.jpg#4r1n", "snli:77.jpg", "A man said \"no\", twice.", "A tall man spoke.", Relation.Neutral), (pair.Id, pair.Group, pair.StatementA, pair.StatementB, pair.Label));
        Assert.Equal(("snli", "dev.jsonl:1", "neutral", "neutral entailment neutral"), (pair.Column("dataset"), pair.Column("origin"), pair.Column("original_label"), pair.Column("annotator_labels")));
        Assert.Equal(pair.Group, imported.Pairs[1].Group);
    }

    [Fact]
    public void SNLI_text_reads_as_its_lines_do_though_empty_columns_at_the_end_are_cut()
    {
        var imported = Imported.Of("snli", ("dev.txt",
            "gold_label\tsentence1_binary_parse\tsentence2_binary_parse\tsentence1_parse\tsentence2_parse\tsentence1\tsentence2\tcaptionID\tpairID\tlabel1\tlabel2\tlabel3\tlabel4\tlabel5\n"
            + "entailment\t(\t(\t(\t(\t\"Stop,\" he said.\tHe spoke.\t9.jpg#1\t9.jpg#1r1e\tentailment\tneutral\n"));
        var pair = Assert.Single(imported.Pairs);
        Assert.Equal(("\"Stop,\" he said.", Relation.Agree, "entailment neutral"), (pair.StatementA, pair.Label, pair.Column("annotator_labels")));
    }

    [Theory]
    [InlineData("dev.jsonl", """{"annotator_labels":["contradiction","neutral"],"genre":"fiction","gold_label":"contradiction","pairID":"63735n","promptID":"63735","sentence1":"He was late.","sentence2":"He was early."}""")]
    [InlineData("dev.txt", "gold_label\tsentence1\tsentence2\tpromptID\tpairID\tgenre\tlabel1\tlabel2\tlabel3\tlabel4\tlabel5\ncontradiction\tHe was late.\tHe was early.\t63735\t63735n\tfiction\tcontradiction\tneutral\t\t\t\n")]
    public void MultiNLI_lines_and_text_give_the_same_pair(string name, string text)
    {
        var pair = Assert.Single(Imported.Of("multinli", (name, text)).Pairs);
        Assert.Equal(("multinli:63735n", "multinli:63735", Relation.Contradict), (pair.Id, pair.Group, pair.Label));
        Assert.Equal(("fiction", "contradiction neutral"), (pair.Column("genre"), pair.Column("annotator_labels")));
    }

    [Fact]
    public void ANLI_reads_context_as_A_and_keeps_the_reason()
    {
        var pairs = Imported.Of("anli", ("R1.jsonl", """
            {"uid": "u1", "context": "The bridge opened in 1932.", "hypothesis": "It opened before the war.", "label": "e", "model_label": "n", "emturk": true, "genre": "wikipedia", "reason": "1932 is before.", "tag": "r1"}
            {"uid": "u2", "context": "The bridge opened in 1932.", "hypothesis": "It is blue.", "label": "n", "reason": ""}
            {"uid": "u3", "context": "The bridge opened in 1932.", "hypothesis": "It opened in 1950.", "label": "c", "reason": ""}
            """)).Pairs;
        Assert.Equal([Relation.Agree, Relation.Neutral, Relation.Contradict], pairs.Select(p => p.Label!.Value));
        Assert.Equal(("anli:u1", "The bridge opened in 1932.", "1932 is before.", "e"), (pairs[0].Id, pairs[0].StatementA, pairs[0].Column("reason"), pairs[0].Column("original_label")));
    }

    [Fact]
    public void SICK_keeps_both_directions_and_the_split()
    {
        var pair = Assert.Single(Imported.Of("sick", ("SICK.txt",
            "pair_ID\tsentence_A\tsentence_B\tentailment_label\trelatedness_score\tentailment_AB\tentailment_BA\tsentence_A_original\tsentence_B_original\tsentence_A_dataset\tsentence_B_dataset\tSemEval_set\n"
            + "1\tA cat sleeps\tAn animal sleeps\tENTAILMENT\t4.5\tA_entails_B\tB_neutral_A\tx\ty\tFLICKR\tFLICKR\tTRAIN\n")).Pairs);
        Assert.Equal(("sick:1", Relation.Agree), (pair.Id, pair.Label));
        Assert.Equal(("A_entails_B", "B_neutral_A", "4.5", "train"), (pair.Column("entailment_ab"), pair.Column("entailment_ba"), pair.Column("relatedness"), pair.Column("split")));
    }

    [Fact]
    public void The_SemEval_files_of_SICK_name_the_label_otherwise() =>
        Assert.Equal(Relation.Contradict, Assert.Single(Imported.Of("sick", ("SICK_train.txt",
            "pair_ID\tsentence_A\tsentence_B\trelatedness_score\tentailment_judgment\n2\tA cat sleeps\tNo cat sleeps\t3.9\tCONTRADICTION\n")).Pairs).Label);
}
