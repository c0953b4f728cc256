//! What the types allow and what they refuse.

use crate::project::{output, project};

#[test]
fn a_strict_project_compiles_and_every_misuse_is_refused() {
    // `wrong.ts` compiles only if each line under an `@ts-expect-error` is an error.
    output(
        project()
            .tool("typescript/bin/tsc")
            .args(["--project", "tsconfig.json"]),
    );
}
