//! Files that are made in the page.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// A file of these bytes and this media type.
///
/// # Errors
/// What the browser says.
pub(super) fn blob(bytes: &[u8], media_type: &str) -> Result<Blob, JsValue> {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    Blob::new_with_u8_array_sequence_and_options(&parts, &options)
}

/// Has the browser download a file under this name.
///
/// # Errors
/// What the browser says.
pub(super) fn download(file: &Blob, name: &str) -> Result<(), JsValue> {
    let document = web_sys::window().and_then(|window| window.document());
    let link = document.ok_or("no document")?.create_element("a")?;
    let link: HtmlAnchorElement = link.unchecked_into();
    let address = Url::create_object_url_with_blob(file)?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    // The download has begun with the click.
    Url::revoke_object_url(&address)
}
