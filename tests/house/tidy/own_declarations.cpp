// SPDX-FileCopyrightText: 2026 The Samsyn founders
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A module that tests/tidy builds and loads into clang-tidy. Its checks walk through every
// declaration of a file, nearly all of which are Qt's; this one comes first and leaves them only
// those outside system headers.
#include <clang-tidy/ClangTidyCheck.h>
#include <clang-tidy/ClangTidyModule.h>
#include <clang-tidy/ClangTidyModuleRegistry.h>
#include <clang/ASTMatchers/ASTMatchFinder.h>
#include <vector>

namespace tests {

namespace {

using clang::ast_matchers::MatchFinder;

class OwnDeclarations : public clang::tidy::ClangTidyCheck {
   public:
    using ClangTidyCheck::ClangTidyCheck;

    void registerMatchers(MatchFinder* finder) override {
        finder->addMatcher(clang::ast_matchers::translationUnitDecl(), this);
    }

    void check(const MatchFinder::MatchResult& found) override {
        const clang::SourceManager& places = *found.SourceManager;
        std::vector<clang::Decl*> own;
        for (clang::Decl* declaration : found.Context->getTranslationUnitDecl()->decls()) {
            const clang::SourceLocation begin = declaration->getBeginLoc();
            if (begin.isValid() && !places.isInSystemHeader(places.getExpansionLoc(begin)))
                own.push_back(declaration);
        }
        found.Context->setTraversalScope(own);
    }
};

class HouseModule : public clang::tidy::ClangTidyModule {
   public:
    void addCheckFactories(clang::tidy::ClangTidyCheckFactories& factories) override {
        // Checks run in the order of their names.
        factories.registerCheck<OwnDeclarations>("aaa-own-declarations");
    }
};

const clang::tidy::ClangTidyModuleRegistry::Add<HouseModule> added("samsyn", "");

}  // namespace

}  // namespace tests
