/**
 * The block in the editor: a sidebar drawn from the table in includes/attributes.php, and the real widget as a
 * preview. Plain JavaScript for the browser: nothing is built.
 */
( ( { blockEditor, blocks, components, element }, handed ) => {
	const { createElement: draw, useCallback, useEffect, useRef, useState } = element;
	const { ColorPalette, InspectorAdvancedControls, InspectorControls, useBlockProps } = blockEditor;
	const { BaseControl, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;
	const { attributes: rows, groups, site, words } = handed;

	const NAME = 'sales-leader-scorecard/scorecard';
	const TAG = 'sales-leader-scorecard';
	/** The look that WordPress's fields get; those of before know nothing of it. */
	const LOOK = { __next40pxDefaultSize: true, __nextHasNoMarginBottom: true };
	/** The class of the example that the list of blocks shows, which is no place for all ten questions: block.json. */
	const EXAMPLE = 'is-example';
	const LINK = /^(https?|mailto|tel):/i;
	/** By kind, what is no longer being typed. */
	const WHOLE = { contact: LINK, page: LINK, questions: /\.json([?#].*)?$/i };
	/** A page of this site that was typed without the site: includes/contact.php. */
	const ON_SITE = /^\/(?![/\\])\S*$/;
	/** A colour of a theme's palette that is a variable: includes/scorecard.php. */
	const THEME_COLOUR = /^var\(--[\w-]+(, ?#[\da-f]{3,8})?\)$/i;
	/** A preview that kept answers would show those of whoever edits. */
	const NOT_PREVIEWED = [ 'persist', 'name' ];

	const icon = draw(
		'svg',
		{ viewBox: '0 0 32 32', xmlns: 'http://www.w3.org/2000/svg' },
		draw( 'rect', { width: 32, height: 32, rx: 7, fill: '#0b5563' } ),
		draw( 'path', { d: 'M6 11h20M6 21h20', stroke: '#85aab1', strokeWidth: 3, strokeLinecap: 'round' } ),
		draw( 'circle', { cx: 12, cy: 11, r: 4.5, fill: '#fff' } ),
		draw( 'circle', { cx: 21, cy: 21, r: 4.5, fill: '#fff' } )
	);

	/** What the scorecard has: what the block says, else what the site chose. */
	function effective( given ) {
		// A field that was emptied leaves its name behind.
		const said = Object.entries( given ).filter( ( [ , value ] ) => value !== undefined && value !== '' );
		const open = given[ 'instrument-src' ] ? handed.openOwn : handed.open;
		return { ...open, ...site, ...Object.fromEntries( said ) };
	}

	const FIELDS = {
		choice( { name, row, given, set } ) {
			const values = Object.keys( row.choices );
			const options = values.map( ( value ) => ( { value, label: row.choices[ value ] } ) );
			// What a block leaves open is as the site has it, or else as the first choice.
			const open = row.site ? '' : values[ 0 ];
			const labelled = ( value ) => row.choices[ value ] ?? value;
			if ( row.site ) {
				const inherited = effective( { ...given, [ name ]: undefined } )[ name ] ?? values[ 0 ];
				options.unshift( { value: '', label: words.site.replace( '%s', labelled( inherited ) ) } );
			}
			// A language of one's own questions alone.
			if ( given[ name ] && ! values.includes( given[ name ] ) ) {
				options.push( { value: given[ name ], label: labelled( given[ name ] ) } );
			}
			const disabled = row.only && effective( given )[ row.only[ 0 ] ] !== row.only[ 1 ];
			return draw( SelectControl, {
				...LOOK,
				label: row.label,
				help: disabled ? row.off : row.hint,
				disabled,
				options,
				value: given[ name ] || open,
				onChange: ( value ) => set( value === open ? undefined : value ),
			} );
		},

		switch( { name, row, given, set } ) {
			return draw( ToggleControl, {
				...LOOK,
				label: row.label,
				help: row.hint,
				checked: given[ name ] === true,
				onChange: ( value ) => set( value || undefined ),
			} );
		},

		colour( { name, row, given, set } ) {
			return draw(
				BaseControl,
				{ ...LOOK, help: row.hint },
				draw( BaseControl.VisualLabel, {}, row.label ),
				draw( ColorPalette, {
					'aria-label': row.label,
					value: given[ name ] || site[ name ],
					onChange: ( value ) => set( value || undefined ),
				} )
			);
		},

		/** What is typed becomes a link once the field is left. */
		contact( { name, row, given, set } ) {
			const [ problem, setProblem ] = useState();
			const read = async () => {
				const entered = given[ name ] ?? '';
				if ( ON_SITE.test( entered ) ) {
					return;
				}
				const { contact, webPage } = await import( handed.contact );
				const { problem: found } = row.kind === 'page' ? webPage( entered ) : contact( entered );
				setProblem( words.problems[ found ] );
				if ( ! found ) {
					// Not what `webPage` reads: that makes https of http, which a site may not have.
					set( contact( entered ).value || undefined );
				}
			};
			const onChange = ( value ) => {
				setProblem();
				set( value || undefined );
			};
			const said = problem && draw( 'span', { role: 'alert', style: { color: '#cc1818' } }, problem );
			return text( { name, row, given, onChange, onBlur: read, help: said } );
		},

		questions( { name, row, given, set } ) {
			const help = given[ name ] && ! WHOLE.questions.test( given[ name ] ) ? words.notShown : undefined;
			return text( { name, row, given, help, onChange: ( value ) => set( value || undefined ) } );
		},

		text( { name, row, given, set } ) {
			return text( { name, row, given, onChange: ( value ) => set( value || undefined ) } );
		},
	};

	FIELDS.page = FIELDS.contact;

	function text( { name, row, given, help, ...props } ) {
		return draw( TextControl, {
			...LOOK,
			label: row.label,
			help: help ?? ( site[ name ] ? words.open : row.hint ),
			placeholder: typed( site[ name ] ) || row.placeholder,
			value: typed( given[ name ] ),
			...props,
		} );
	}

	/** A contact without what makes a link of it. */
	const typed = ( value = '' ) => value.replace( /^(mailto|tel):/, '' );

	function fields( group, { given, setAttributes } ) {
		return Object.entries( rows )
			.filter( ( [ , row ] ) => row.group === group )
			.map( ( [ name, row ] ) => {
				const set = ( value ) => setAttributes( { [ name ]: value } );
				return draw( FIELDS[ row.kind ], { key: name, name, row, given, set } );
			} );
	}

	function Sidebar( props ) {
		const panels = Object.entries( groups ).map( ( [ group, title ], index ) =>
			draw( PanelBody, { key: group, title, initialOpen: index === 0 }, fields( group, props ) )
		);
		return draw(
			element.Fragment,
			{},
			draw( InspectorControls, {}, panels ),
			draw( InspectorAdvancedControls, {}, fields( 'advanced', props ) )
		);
	}

	/** By document, the widget's script in it: the editor's canvas is one of its own. */
	const scripts = new WeakMap();

	function load( page ) {
		if ( ! scripts.has( page ) ) {
			const script = page.createElement( 'script' );
			script.type = 'module';
			script.src = handed.embed;
			const loaded = new Promise( ( resolve, reject ) => {
				script.onload = resolve;
				script.onerror = ( event ) => {
					scripts.delete( page );
					reject( event );
				};
			} );
			scripts.set( page, loaded );
			page.head.append( script );
		}
		return scripts.get( page );
	}

	/**
	 * What is in here takes no focus and no key, and a press selects the block. WordPress's `Disabled` does not reach
	 * into a shadow root in 6.1.
	 */
	function Inert( { style, children } ) {
		const makeInert = useCallback( ( node ) => node && ( node.inert = true ), [] );
		return draw( 'div', { ref: makeInert, style }, children );
	}

	/** The widget itself. */
	function Preview( { given: { className, ...given } } ) {
		const widget = useRef();
		const [ problem, setProblem ] = useState();
		const shown = {};
		for ( const [ name, value ] of Object.entries( effective( given ) ) ) {
			const kind = rows[ name ]?.kind;
			const isOnSite = WHOLE[ kind ] === LINK && ON_SITE.test( value );
			const isTyped = kind in WHOLE && ! isOnSite && ! WHOLE[ kind ].test( value );
			if ( kind && ! isTyped && ! NOT_PREVIEWED.includes( name ) ) {
				const whole = isOnSite ? new URL( value, handed.home ).href : value;
				shown[ name ] = value === true ? '' : whole;
			}
		}
		if ( THEME_COLOUR.test( shown.accent ) ) {
			shown.style = { '--scorecard-accent': shown.accent };
			delete shown.accent;
		}
		// Another setting may be the right one.
		useEffect( () => setProblem(), [ JSON.stringify( shown ) ] );
		useEffect( () => {
			if ( ! widget.current ) {
				return;
			}
			const failed = () => setProblem( words.failed );
			widget.current.addEventListener( 'scorecard-error', ( { detail } ) =>
				detail.code === 'instrument' ? setProblem( words.unread ) : failed()
			);
			load( widget.current.ownerDocument ).catch( failed );
		}, [ problem ] );
		const said = ( instructions ) => draw( Placeholder, { icon, label: words.title, instructions } );
		const style = className === EXAMPLE ? { maxHeight: 640, overflow: 'hidden' } : undefined;
		// What the widget itself says where it fails has a button, which nobody could press here.
		return draw(
			element.Fragment,
			{},
			// Nobody hears what is inert.
			draw( 'div', { role: 'status' }, problem && said( problem ) ),
			! problem && draw( Inert, { style }, draw( TAG, { ...shown, ref: widget }, said( words.starting ) ) )
		);
	}

	/** What WordPress writes in the place of signs (`wp_kses`), and no other: `&region` in an address is none. */
	const ESCAPED = { amp: '&', lt: '<', gt: '>', quot: '"', '#039': "'" };

	/** The attributes as they were set: of an author without `unfiltered_html` WordPress saves `&` as `&amp;`. */
	function asSet( attributes ) {
		const decode = ( value ) =>
			typeof value === 'string' ? value.replace( /&(amp|lt|gt|quot|#039);/g, ( _, name ) => ESCAPED[ name ] ) : value;
		return Object.fromEntries( Object.entries( attributes ).map( ( [ name, value ] ) => [ name, decode( value ) ] ) );
	}

	function Edit( { attributes, setAttributes } ) {
		const given = asSet( attributes );
		return draw(
			'div',
			useBlockProps(),
			draw( Sidebar, { given, setAttributes } ),
			draw( Preview, { given } )
		);
	}

	/** A shortcode that is pasted or converted becomes the block. */
	const shortcode = {
		type: 'shortcode',
		tag: TAG,
		attributes: Object.fromEntries(
			Object.entries( rows ).map( ( [ name, { kind } ] ) => [
				name,
				kind === 'switch'
					? { type: 'boolean', shortcode: ( { named, numeric } ) => name in named || numeric.includes( name ) || undefined }
					: { type: 'string', shortcode: ( { named } ) => named[ name ] },
			] )
		),
	};

	// All else is in block.json, and attributes in includes/attributes.php.
	blocks.registerBlockType( NAME, { icon, edit: Edit, save: () => null, transforms: { from: [ shortcode ] } } );
} )( window.wp, window.salesLeaderScorecard );
