//! What a browser loads: the crate behind one function.

fn main() {}

#[cfg(target_family = "wasm")]
#[expect(
    unreachable_pub,
    reason = "what is exported to JavaScript is public, though no crate sees it"
)]
mod browser {
    use sales_leader_scorecard_core::report::Document;
    use wasm_bindgen::prelude::*;

    /// Makes the PDF of a document in JSON.
    ///
    /// # Errors
    /// An `Error` with a readable message, when the text is no such document or the file can't be
    /// made.
    #[wasm_bindgen]
    pub fn pdf(json: &str) -> Result<Vec<u8>, JsError> {
        let document: Document = serde_json::from_str(&composed(json))
            .map_err(|error| JsError::new(&format!("not a document: {error}")))?;
        Ok(sales_leader_scorecard_pdf::pdf(&document)?)
    }

    /// With every accent joined to its letter, as the fonts have it. Some keyboards and files keep
    /// the two apart.
    fn composed(text: &str) -> String {
        js_sys::JsString::from(text).normalize("NFC").into()
    }
}
