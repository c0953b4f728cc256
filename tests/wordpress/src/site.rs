//! A WordPress with its files, its database and its web server.

use std::{
    env, fs,
    ops::Deref,
    path::{Path, PathBuf},
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use end_to_end::Program;
use serde_json::{Value, json};

use crate::{
    database::database,
    http, log, needed,
    server::{self, Variable},
};

/// The name of the plugin's folder.
pub const SLUG: &str = "sales-leader-scorecard";

/// The zip of the plugin.
pub fn plugin() -> PathBuf {
    needed("PLUGIN").into()
}

/// A WordPress that the plugin is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// 6.1.
    Oldest,
    /// The newest there is.
    Newest,
}

/// What a site is made with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Setup {
    /// Lines of PHP in its `wp-config.php`.
    pub config: &'static str,
    /// Whether the plugin is left for the test to install.
    pub without_plugin: bool,
    /// Whether its server has never heard of WebAssembly.
    pub unknown_type: bool,
}

/// A site of its own; it goes when dropped. A line in its debug log fails the test.
pub struct Site {
    /// `http://127.0.0.1:PORT`.
    pub address: String,
    release: Release,
    folder: PathBuf,
    variables: Vec<Variable>,
    /// Ends with the site.
    _server: Program,
}

/// A site that tests share which change nothing but posts.
pub struct Shared(&'static Site);

impl Deref for Shared {
    type Target = Site;

    fn deref(&self) -> &Site {
        self.0
    }
}

impl Drop for Shared {
    fn drop(&mut self) {
        self.0.assert_quiet();
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.assert_quiet();
    }
}

impl Site {
    /// The site that tests of one release share.
    pub fn shared(release: Release) -> Shared {
        static SITES: [OnceLock<Site>; 2] = [OnceLock::new(), OnceLock::new()];
        Shared(SITES[release as usize].get_or_init(|| Self::new(release, Setup::default())))
    }

    /// A site with an admin, an editor and an author, and the plugin.
    pub fn new(release: Release, setup: Setup) -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("scorecard-site-{}-{number}", std::process::id());
        let home = env::temp_dir().join(name);
        let folder = home.join("wordpress");
        copy(&release.folder(), &folder);
        for (name, text) in [
            ("wp-config.php", include_str!("../site/wp-config.php")),
            (
                "wp-content/mu-plugins/quiet.php",
                include_str!("../site/quiet.php"),
            ),
        ] {
            let file = folder.join(name);
            fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
            fs::write(file, text).expect("a file of the site");
        }
        let mut variables: Vec<Variable> = vec![
            ("DATABASE_SOCKET", database().socket.clone().into()),
            ("SITE_DATABASE", format!("site_{number}").into()),
            ("SITE_CONFIG", setup.config.into()),
        ];
        if setup.unknown_type {
            variables.push(("SITE_UNKNOWN_TYPE", "1".into()));
        }
        let (address, server) = server::serve(&folder, &home, &variables);
        let host = address.trim_start_matches("http://").to_owned();
        variables.push(("SITE_HOST", host.into()));
        let site = Self {
            address,
            release,
            folder,
            variables,
            _server: server,
        };
        site.php("install.php", "");
        if !setup.without_plugin {
            site.add_plugin(&plugin());
        }
        site
    }

    /// Makes the site the first of a network, with a second one at `/tweede/`.
    #[track_caller]
    pub fn become_network(&self) {
        self.run(
            "require_once ABSPATH . 'wp-admin/includes/upgrade.php';
             global $wpdb;
             foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
             install_network();
             populate_network(1, $_SERVER['HTTP_HOST'], 'admin@example.org', 'Netwerk', '/', false);
             touch(ABSPATH . 'network');",
        );
        // WordPress takes the colon out of a host with a port, in whatever it makes a site of.
        let second = self.run(
            "$host = $_SERVER['HTTP_HOST'];
             $second = wpmu_create_blog($host, '/tweede/', 'Tweede', 1);
             global $wpdb;
             $wpdb->update($wpdb->blogs, ['domain' => $host], ['blog_id' => $second]);
             clean_blog_cache($second);
             foreach (['home', 'siteurl'] as $name)
               update_blog_option($second, $name, \"http://$host/tweede\");
             return $second;",
        );
        assert_eq!(second, 2);
    }

    /// Gives the site a language. WordPress takes none that it has no file of.
    #[track_caller]
    pub fn speak(&self, locale: &str) {
        let file = self.file(&format!("wp-content/languages/{locale}.mo"));
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, "").expect("a file of the language");
        let given = self.run_with(
            "update_option('WPLANG', $given); return get_option('WPLANG');",
            &json!(locale),
        );
        assert_eq!(given, locale);
    }

    /// Unpacks and activates the plugin of a zip, as an upload does.
    #[track_caller]
    pub fn add_plugin(&self, zip: &Path) {
        let failed = self.run_with(
            "$zip = new ZipArchive();
             if (true !== $zip->open($given[0])) return 'no zip: ' . $given[0];
             $zip->extractTo(WP_PLUGIN_DIR);
             $failed = activate_plugin($given[1]);
             return $failed ? $failed->get_error_message() : '';",
            &json!([zip, format!("{SLUG}/{SLUG}.php")]),
        );
        assert_eq!(failed, "");
    }

    /// Publishes a post with this content, as the admin, and returns its address.
    #[track_caller]
    pub fn post(&self, content: &str) -> String {
        self.post_by("admin", content)
    }

    /// Publishes a post as a user, of whom WordPress takes what they may write.
    #[track_caller]
    pub fn post_by(&self, user: &str, content: &str) -> String {
        let address = self.run_with(
            "wp_set_current_user(get_user_by('login', $given[0])->ID);
             // Of two that are published at once, WordPress gives both the same name.
             $post = ['post_title' => 'Een bericht', 'post_name' => uniqid('bericht-'),
               'post_content' => $given[1], 'post_status' => 'publish'];
             return get_permalink(wp_insert_post(wp_slash($post)));",
            &json!([user, content]),
        );
        address.as_str().expect("an address").to_owned()
    }

    /// The number of a post.
    #[track_caller]
    pub fn number(&self, address: &str) -> u64 {
        let number = self.run_with("return url_to_postid($given);", &json!(address));
        number.as_u64().expect("a post")
    }

    /// What is kept of a post.
    #[track_caller]
    pub fn kept(&self, address: &str) -> String {
        let number = json!(self.number(address));
        let content = self.run_with("return get_post($given)->post_content;", &number);
        content.as_str().expect("a post").to_owned()
    }

    /// Runs PHP in the site and returns what it returns.
    #[track_caller]
    pub fn run(&self, code: &str) -> Value {
        self.run_with(code, &Value::Null)
    }

    /// The same with a value, which the code calls `$given`.
    #[track_caller]
    pub fn run_with(&self, code: &str, given: &Value) -> Value {
        let printed = self.php("run.php", &json!([code, given]).to_string());
        serde_json::from_str(&printed).unwrap_or_else(|_| panic!("{code}: {printed}"))
    }

    /// What a reader without a browser gets from an address of the site.
    #[track_caller]
    pub fn get(&self, address: &str) -> http::Response {
        http::get(address)
    }

    /// A file in the folder of the site.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// Runs a script of `site/` in the folder of the site.
    #[track_caller]
    fn php(&self, script: &str, input: &str) -> String {
        // WordPress tells its log more than whoever asked.
        server::run(script, &self.folder, &self.variables, input)
            .unwrap_or_else(|failed| panic!("{failed}\n{}", self.log()))
    }

    /// What the plugin left in the debug log.
    fn log(&self) -> String {
        let log = fs::read_to_string(self.file("wp-content/debug.log")).unwrap_or_default();
        log::of_the_plugin(&log, self.release)
    }

    /// Fails a test that left a line in the log, and has not failed yet.
    fn assert_quiet(&self) {
        let log = self.log();
        assert!(log.is_empty() || thread::panicking(), "debug.log:\n{log}");
    }
}

impl Release {
    fn folder(self) -> PathBuf {
        let name = match self {
            Self::Oldest => "WORDPRESS_OLDEST",
            Self::Newest => "WORDPRESS_NEWEST",
        };
        needed(name).into()
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder of the site");
    for entry in fs::read_dir(from).expect("WordPress is there").flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to);
        } else {
            fs::copy(from, to).expect("a file of the site");
        }
    }
}
