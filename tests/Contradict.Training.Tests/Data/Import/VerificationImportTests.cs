using Contradict.Inference.Verdicts;
using Contradict.Training.Data;
using Xunit;

namespace Contradict.Training.Tests.Data.Import;

/// <summary>FEVER and the sets after it, by rows written for these tests.</summary>
public sealed class VerificationImportTests
{
    [Theory]
    [InlineData("\"The dam is old.\"", "The dam is old.", "")]
    [InlineData("[\"The dam is old.\", \"It leaks.\"]", "The dam is old. It leaks.", "")]
    [InlineData("[[\"Dam\", 3, \"The dam is old.\"], [\"Dam\", 4, \"It leaks.\"], [\"Dam\", 3, \"The dam is old.\"]]", "The dam is old. It leaks.", "Dam")]
    [InlineData("[[[11, 12, \"Dam\", 3, \"The dam is old.\"], [11, 13, \"Dam\", 4, \"It leaks.\"]]]", "The dam is old. It leaks.", "Dam")]
    [InlineData("[{\"page\": \"Dam\", \"text\": \"The dam is old.\"}]", "The dam is old.", "Dam")]
    public void FEVER_evidence_reads_in_each_shape(string evidence, string text, string page)
    {
        var pair = Assert.Single(Imported.Of("fever", ("f.jsonl", $$"""{"id": 7, "label": "SUPPORTS", "claim": "There is a dam.", "evidence": {{evidence}}}""")).Pairs);
        Assert.Equal(("fever:7", text, "There is a dam.", Relation.Agree, page), (pair.Id, pair.StatementA, pair.StatementB, pair.Label, pair.Column("page")));
    }

    [Fact]
    public void Each_set_of_FEVER_sentences_is_a_pair_of_one_group()
    {
        var pairs = Imported.Of("fever", ("f.jsonl", """{"id": 7, "label": "REFUTES", "claim": "No dam.", "evidence": [[["Dam", 3, "The dam is old."]], [["River", 1, "It is dammed."]]]}""")).Pairs;
        Assert.Equal([("fever:7-1", "fever:7"), ("fever:7-2", "fever:7")], pairs.Select(p => (p.Id, p.Group)));
    }

    [Fact]
    public void FEVER_without_sentences_is_malformed_unless_nothing_is_known()
    {
        var imported = Imported.Of("fever", ("f.jsonl", """
            {"id": 1, "label": "SUPPORTS", "claim": "A dam.", "evidence": "A dam stands."}
            {"id": 2, "label": "SUPPORTS", "claim": "A dam.", "evidence": [[[91, 92, "Dam", 3]]]}
            {"id": 3, "label": "NOT ENOUGH INFO", "claim": "A dam.", "evidence": [[[91, null, null, null]]]}
            """));
        Assert.Equal((1, 1), (imported.Summary.LeftOut, imported.Summary.Malformed));
        Assert.Equal((2, "the evidence has no text; expected FEVER with the sentences of its pages"), (imported.Faults[0].Line!.Value, imported.Faults[0].Reason));
    }

    [Theory]
    [InlineData("claim,evidence,label\nNo dam.,\"A dam, old.\",REFUTES\n")]
    [InlineData("cid,fid,query,context,label\n5,6,No dam.,\"A dam, old.\",REFUTES\n")]
    [InlineData("cid,fid,premise,hypothesis,label,fever_gold_label\n5,6,No dam.,\"A dam, old.\",2,REFUTES\n")]
    public void FEVER_as_pairs_reads_with_the_evidence_as_A_in_each_shape(string csv)
    {
        var pair = Assert.Single(Imported.Of("fever-nli", ("f.csv", csv)).Pairs);
        Assert.Equal(("A dam, old.", "No dam.", Relation.Contradict, "f:2"), (pair.StatementA, pair.StatementB, pair.Label, pair.Id));
    }

    [Fact]
    public void VitaminC_groups_by_case_and_takes_the_page_as_topic()
    {
        var pair = Assert.Single(Imported.Of("vitaminc", ("v.jsonl",
            """{"unique_id": "5ec_2", "case_id": "5ec", "wiki_revision_id": "93", "label": "NOT ENOUGH INFO", "claim": "Over 40 fell ill.", "evidence": "As of 20 March, many fell ill.", "page": "Outbreak", "revision_type": "real"}""")).Pairs);
        Assert.Equal(("vitaminc:5ec_2", "vitaminc:5ec", "Outbreak", Relation.Neutral), (pair.Id, pair.Group, pair.Topic, pair.Label));
        Assert.Equal(("As of 20 March, many fell ill.", "93", "real"), (pair.StatementA, pair.Column("wiki_revision_id"), pair.Column("revision_type")));
    }

    [Fact]
    public void HealthVer_groups_by_question()
    {
        var pair = Assert.Single(Imported.Of("healthver", ("h.csv",
            "id,evidence,claim,label,topic_ip,question\n3,\"Masks, when worn, help.\",Masks do nothing,Refutes,12,do masks help?\n")).Pairs);
        Assert.Equal(("healthver:12", "do masks help?", Relation.Contradict, "Masks, when worn, help."), (pair.Group, pair.Topic, pair.Label, pair.StatementA));
    }

    [Fact]
    public void Every_evidence_of_a_climate_claim_is_a_pair_with_its_own_label()
    {
        var pairs = Imported.Of("climate-fever", ("c.jsonl",
            """{"claim_id": "0", "claim": "Bears drown.", "claim_label": "DISPUTED", "evidences": [{"evidence_id": "Bear:1", "evidence_label": "SUPPORTS", "article": "Bear", "evidence": "Four drowned.", "entropy": 0.5, "votes": ["SUPPORTS", "SUPPORTS", null]}, {"evidence_id": "Bear:2", "evidence_label": "NOT_ENOUGH_INFO", "article": "Bear", "evidence": "Bears swim.", "entropy": 0, "votes": []}]}""")).Pairs;
        Assert.Equal([("climate-fever:0-1", Relation.Agree), ("climate-fever:0-2", Relation.Neutral)], pairs.Select(p => (p.Id, p.Label!.Value)));
        Assert.Equal(("climate-fever:0", "DISPUTED", "Bear:1", "0.5"), (pairs[0].Group, pairs[0].Column("claim_label"), pairs[0].Column("evidence_id"), pairs[0].Column("entropy")));
    }

    [Fact]
    public void A_claim_with_a_broken_evidence_goes_as_a_whole()
    {
        var imported = Imported.Of("climate-fever", ("c.jsonl", """
            {"claim_id": "0", "claim": "A.", "evidences": [{"evidence_label": "SUPPORTS", "evidence": "B."}, {"evidence_label": "MAYBE", "evidence": "C."}]}
            {"claim_id": "1", "claim": "A.", "evidences": [{"evidence_label": "REFUTES", "evidence": "D."}]}
            """));
        Assert.Equal("D.", Assert.Single(imported.Pairs).StatementA);
        Assert.Equal((FindingCodes.MalformedRow, 1), (imported.Faults[0].Code, imported.Faults[0].Line!.Value));
    }
}
