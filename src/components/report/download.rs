//! Files that are made in the page.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the address of a file is good: browsers read it some time after the click, Safari after
/// it asked where to put the file.
const KEPT_MILLISECONDS: i32 = 60_000;

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
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let link: HtmlAnchorElement = document.create_element("a")?.unchecked_into();
    // The browser's own, so that it is done whatever becomes of the program or the element.
    let urls = Reflect::get(&window, &"URL".into())?;
    let revoke: Function = Reflect::get(&urls, &"revokeObjectURL".into())?.dyn_into()?;
    let address = Url::create_object_url_with_blob(file)?;
    link.set_href(&address);
    link.set_download(name);
    window.set_timeout_with_callback_and_timeout_and_arguments_1(
        &revoke,
        KEPT_MILLISECONDS,
        &address.into(),
    )?;
    // A page may have something else in its place, which throws.
    let click: Function = Reflect::get(&link, &"click".into())?.dyn_into()?;
    click.call0(&link).map(drop)
}
