// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codebook/exchange/attribute_retyping.h"

#include "codebook/exchange/case_table.h"
#include "codebook/project/lookup.h"
#include "tests/codebook/exchange/drawn_project.h"

namespace codebook {
namespace {

class AttributeRetyping : public DrawnProject {
   protected:
    void import(const QByteArray& csv) {
        QStringList notes;
        project->execute(caseImport(study(), readCsv(csv, QStringLiteral("k.csv")),
                                    QStringLiteral("k.csv"), notes));
    }
    AttributeId attribute(const char* name) const {
        return attributeNamed(study(), QLatin1String(name));
    }
    void retype(const char* name, AttributeType type) {
        Step step(study(), QStringLiteral("Retype"));
        retypeAttribute(step, study(), attribute(name), type);
        project->execute(step.command());
    }
    std::string values(const char* name) const {
        QStringList all;
        for (const AttributeValue& value : study().attributeValues)
            if (value.attribute == attribute(name)) all << value.values.join(u'+');
        return plain(all);
    }
};

TEST_F(AttributeRetyping, writesValuesAsTheNewTypeDoesAndIsOneStep) {
    import("case,size:text,here:text\nA,\"2,5\",ja\nB,3|4,no\n");
    retype("size", AttributeType::Number);
    retype("here", AttributeType::YesNo);
    EXPECT_EQ(values("size"), "2.5 | 3+4");
    EXPECT_EQ(values("here"), "yes | no");
    EXPECT_EQ(study().attributes.at(attribute("size")).type, AttributeType::Number);
    project->undo();
    project->undo();
    EXPECT_EQ(values("size"), "2,5 | 3+4");
    EXPECT_EQ(study().attributes.at(attribute("size")).type, AttributeType::Text);
}

TEST_F(AttributeRetyping, isRefusedWithTheFirstValueThatDoesNotFit) {
    import("case,size:text\nA,12\nB,many\nC,more\n");
    const Study before = study();
    EXPECT_EQ(plain(refusal<Conflict>([&] { retype("size", AttributeType::Number); })),
              "The attribute “size” cannot be of type number, because its value “many” (and 1 "
              "more) does not fit.");
    EXPECT_EQ(study(), before);
    EXPECT_EQ(misfits(study(), attribute("size"), AttributeType::Number).size(), 2U);
}

TEST_F(AttributeRetyping, toTextAlwaysFits) {
    import("case,size:number\nA,12\n");
    retype("size", AttributeType::Text);
    EXPECT_EQ(values("size"), "12");
}

}  // namespace
}  // namespace codebook
