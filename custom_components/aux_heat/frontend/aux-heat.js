var z=globalThis,B=z.ShadowRoot&&(z.ShadyCSS===void 0||z.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Z=Symbol(),de=new WeakMap,R=class{constructor(e,t,n){if(this._$cssResult$=!0,n!==Z)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(B&&e===void 0){let n=t!==void 0&&t.length===1;n&&(e=de.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),n&&de.set(t,e))}return e}toString(){return this.cssText}},le=r=>new R(typeof r=="string"?r:r+"",void 0,Z),w=(r,...e)=>{let t=r.length===1?r[0]:e.reduce((n,s,i)=>n+(o=>{if(o._$cssResult$===!0)return o.cssText;if(typeof o=="number")return o;throw Error("Value passed to 'css' function must be a 'css' function result: "+o+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+r[i+1],r[0]);return new R(t,r,Z)},ue=(r,e)=>{if(B)r.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let n=document.createElement("style"),s=z.litNonce;s!==void 0&&n.setAttribute("nonce",s),n.textContent=t.cssText,r.appendChild(n)}},J=B?r=>r:r=>r instanceof CSSStyleSheet?(e=>{let t="";for(let n of e.cssRules)t+=n.cssText;return le(t)})(r):r;var{is:Pe,defineProperty:Me,getOwnPropertyDescriptor:He,getOwnPropertyNames:Ue,getOwnPropertySymbols:Oe,getPrototypeOf:De}=Object,F=globalThis,pe=F.trustedTypes,Le=pe?pe.emptyScript:"",We=F.reactiveElementPolyfillSupport,N=(r,e)=>r,Q={toAttribute(r,e){switch(e){case Boolean:r=r?Le:null;break;case Object:case Array:r=r==null?r:JSON.stringify(r)}return r},fromAttribute(r,e){let t=r;switch(e){case Boolean:t=r!==null;break;case Number:t=r===null?null:Number(r);break;case Object:case Array:try{t=JSON.parse(r)}catch{t=null}}return t}},ge=(r,e)=>!Pe(r,e),me={attribute:!0,type:String,converter:Q,reflect:!1,useDefault:!1,hasChanged:ge};Symbol.metadata??=Symbol("metadata"),F.litPropertyMetadata??=new WeakMap;var f=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=me){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),s=this.getPropertyDescriptor(e,n,t);s!==void 0&&Me(this.prototype,e,s)}}static getPropertyDescriptor(e,t,n){let{get:s,set:i}=He(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:s,set(o){let h=s?.call(this);i?.call(this,o),this.requestUpdate(e,h,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??me}static _$Ei(){if(this.hasOwnProperty(N("elementProperties")))return;let e=De(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(N("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(N("properties"))){let t=this.properties,n=[...Ue(t),...Oe(t)];for(let s of n)this.createProperty(s,t[s])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[n,s]of t)this.elementProperties.set(n,s)}this._$Eh=new Map;for(let[t,n]of this.elementProperties){let s=this._$Eu(t,n);s!==void 0&&this._$Eh.set(s,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let s of n)t.unshift(J(s))}else e!==void 0&&t.push(J(e));return t}static _$Eu(e,t){let n=t.attribute;return n===!1?void 0:typeof n=="string"?n:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return ue(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),s=this.constructor._$Eu(e,n);if(s!==void 0&&n.reflect===!0){let i=(n.converter?.toAttribute!==void 0?n.converter:Q).toAttribute(t,n.type);this._$Em=e,i==null?this.removeAttribute(s):this.setAttribute(s,i),this._$Em=null}}_$AK(e,t){let n=this.constructor,s=n._$Eh.get(e);if(s!==void 0&&this._$Em!==s){let i=n.getPropertyOptions(s),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Q;this._$Em=s;let h=o.fromAttribute(t,i.type);this[s]=h??this._$Ej?.get(s)??h,this._$Em=null}}requestUpdate(e,t,n,s=!1,i){if(e!==void 0){let o=this.constructor;if(s===!1&&(i=this[e]),n??=o.getPropertyOptions(e),!((n.hasChanged??ge)(i,t)||n.useDefault&&n.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,n))))return;this.C(e,t,n)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:s,wrapped:i},o){n&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),s===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[s,i]of this._$Ep)this[s]=i;this._$Ep=void 0}let n=this.constructor.elementProperties;if(n.size>0)for(let[s,i]of n){let{wrapped:o}=i,h=this[s];o!==!0||this._$AL.has(s)||h===void 0||this.C(s,void 0,i,h)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(n=>n.hostUpdate?.()),this.update(t)):this._$EM()}catch(n){throw e=!1,this._$EM(),n}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};f.elementStyles=[],f.shadowRootOptions={mode:"open"},f[N("elementProperties")]=new Map,f[N("finalized")]=new Map,We?.({ReactiveElement:f}),(F.reactiveElementVersions??=[]).push("2.1.2");var ie=globalThis,fe=r=>r,I=ie.trustedTypes,ye=I?I.createPolicy("lit-html",{createHTML:r=>r}):void 0,xe="$lit$",_=`lit$${Math.random().toFixed(9).slice(2)}$`,Se="?"+_,ze=`<${Se}>`,S=document,M=()=>S.createComment(""),H=r=>r===null||typeof r!="object"&&typeof r!="function",oe=Array.isArray,Be=r=>oe(r)||typeof r?.[Symbol.iterator]=="function",X=`[ 	
\f\r]`,P=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,_e=/-->/g,be=/>/g,v=RegExp(`>|${X}(?:([^\\s"'>=/]+)(${X}*=${X}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),$e=/'/g,we=/"/g,Ae=/^(?:script|style|textarea|title)$/i,ae=r=>(e,...t)=>({_$litType$:r,strings:e,values:t}),l=ae(1),at=ae(2),ht=ae(3),A=Symbol.for("lit-noChange"),c=Symbol.for("lit-nothing"),ve=new WeakMap,x=S.createTreeWalker(S,129);function ke(r,e){if(!oe(r)||!r.hasOwnProperty("raw"))throw Error("invalid template strings array");return ye!==void 0?ye.createHTML(e):e}var Fe=(r,e)=>{let t=r.length-1,n=[],s,i=e===2?"<svg>":e===3?"<math>":"",o=P;for(let h=0;h<t;h++){let a=r[h],d,p,u=-1,m=0;for(;m<a.length&&(o.lastIndex=m,p=o.exec(a),p!==null);)m=o.lastIndex,o===P?p[1]==="!--"?o=_e:p[1]!==void 0?o=be:p[2]!==void 0?(Ae.test(p[2])&&(s=RegExp("</"+p[2],"g")),o=v):p[3]!==void 0&&(o=v):o===v?p[0]===">"?(o=s??P,u=-1):p[1]===void 0?u=-2:(u=o.lastIndex-p[2].length,d=p[1],o=p[3]===void 0?v:p[3]==='"'?we:$e):o===we||o===$e?o=v:o===_e||o===be?o=P:(o=v,s=void 0);let g=o===v&&r[h+1].startsWith("/>")?" ":"";i+=o===P?a+ze:u>=0?(n.push(d),a.slice(0,u)+xe+a.slice(u)+_+g):a+_+(u===-2?h:g)}return[ke(r,i+(r[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),n]},U=class r{constructor({strings:e,_$litType$:t},n){let s;this.parts=[];let i=0,o=0,h=e.length-1,a=this.parts,[d,p]=Fe(e,t);if(this.el=r.createElement(d,n),x.currentNode=this.el.content,t===2||t===3){let u=this.el.content.firstChild;u.replaceWith(...u.childNodes)}for(;(s=x.nextNode())!==null&&a.length<h;){if(s.nodeType===1){if(s.hasAttributes())for(let u of s.getAttributeNames())if(u.endsWith(xe)){let m=p[o++],g=s.getAttribute(u).split(_),$=/([.?@])?(.*)/.exec(m);a.push({type:1,index:i,name:$[2],strings:g,ctor:$[1]==="."?te:$[1]==="?"?ne:$[1]==="@"?se:E}),s.removeAttribute(u)}else u.startsWith(_)&&(a.push({type:6,index:i}),s.removeAttribute(u));if(Ae.test(s.tagName)){let u=s.textContent.split(_),m=u.length-1;if(m>0){s.textContent=I?I.emptyScript:"";for(let g=0;g<m;g++)s.append(u[g],M()),x.nextNode(),a.push({type:2,index:++i});s.append(u[m],M())}}}else if(s.nodeType===8)if(s.data===Se)a.push({type:2,index:i});else{let u=-1;for(;(u=s.data.indexOf(_,u+1))!==-1;)a.push({type:7,index:i}),u+=_.length-1}i++}}static createElement(e,t){let n=S.createElement("template");return n.innerHTML=e,n}};function k(r,e,t=r,n){if(e===A)return e;let s=n!==void 0?t._$Co?.[n]:t._$Cl,i=H(e)?void 0:e._$litDirective$;return s?.constructor!==i&&(s?._$AO?.(!1),i===void 0?s=void 0:(s=new i(r),s._$AT(r,t,n)),n!==void 0?(t._$Co??=[])[n]=s:t._$Cl=s),s!==void 0&&(e=k(r,s._$AS(r,e.values),s,n)),e}var ee=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:n}=this._$AD,s=(e?.creationScope??S).importNode(t,!0);x.currentNode=s;let i=x.nextNode(),o=0,h=0,a=n[0];for(;a!==void 0;){if(o===a.index){let d;a.type===2?d=new O(i,i.nextSibling,this,e):a.type===1?d=new a.ctor(i,a.name,a.strings,this,e):a.type===6&&(d=new re(i,this,e)),this._$AV.push(d),a=n[++h]}o!==a?.index&&(i=x.nextNode(),o++)}return x.currentNode=S,s}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings!==void 0?(n._$AI(e,n,t),t+=n.strings.length-2):n._$AI(e[t])),t++}},O=class r{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,n,s){this.type=2,this._$AH=c,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=s,this._$Cv=s?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=k(this,e,t),H(e)?e===c||e==null||e===""?(this._$AH!==c&&this._$AR(),this._$AH=c):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Be(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==c&&H(this._$AH)?this._$AA.nextSibling.data=e:this.T(S.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:n}=e,s=typeof n=="number"?this._$AC(e):(n.el===void 0&&(n.el=U.createElement(ke(n.h,n.h[0]),this.options)),n);if(this._$AH?._$AD===s)this._$AH.p(t);else{let i=new ee(s,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=ve.get(e.strings);return t===void 0&&ve.set(e.strings,t=new U(e)),t}k(e){oe(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,n,s=0;for(let i of e)s===t.length?t.push(n=new r(this.O(M()),this.O(M()),this,this.options)):n=t[s],n._$AI(i),s++;s<t.length&&(this._$AR(n&&n._$AB.nextSibling,s),t.length=s)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let n=fe(e).nextSibling;fe(e).remove(),e=n}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},E=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,s,i){this.type=1,this._$AH=c,this._$AN=void 0,this.element=e,this.name=t,this._$AM=s,this.options=i,n.length>2||n[0]!==""||n[1]!==""?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=c}_$AI(e,t=this,n,s){let i=this.strings,o=!1;if(i===void 0)e=k(this,e,t,0),o=!H(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let h=e,a,d;for(e=i[0],a=0;a<i.length-1;a++)d=k(this,h[n+a],t,a),d===A&&(d=this._$AH[a]),o||=!H(d)||d!==this._$AH[a],d===c?e=c:e!==c&&(e+=(d??"")+i[a+1]),this._$AH[a]=d}o&&!s&&this.j(e)}j(e){e===c?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},te=class extends E{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===c?void 0:e}},ne=class extends E{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==c)}},se=class extends E{constructor(e,t,n,s,i){super(e,t,n,s,i),this.type=5}_$AI(e,t=this){if((e=k(this,e,t,0)??c)===A)return;let n=this._$AH,s=e===c&&n!==c||e.capture!==n.capture||e.once!==n.once||e.passive!==n.passive,i=e!==c&&(n===c||s);s&&this.element.removeEventListener(this.name,this,n),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},re=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){k(this,e)}};var Ie=ie.litHtmlPolyfillSupport;Ie?.(U,O),(ie.litHtmlVersions??=[]).push("3.3.3");var Ee=(r,e,t)=>{let n=t?.renderBefore??e,s=n._$litPart$;if(s===void 0){let i=t?.renderBefore??null;n._$litPart$=s=new O(e.insertBefore(M(),i),i,void 0,t??{})}return s._$AI(r),s};var he=globalThis,b=class extends f{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ee(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};b._$litElement$=!0,b.finalized=!0,he.litElementHydrateSupport?.({LitElement:b});var Ke=he.litElementPolyfillSupport;Ke?.({LitElement:b});(he.litElementVersions??=[]).push("4.2.2");var K=r=>r.callWS({type:"aux_heat/entries"});var C=new Map;function Ce(r,e,t){let n=C.get(e);if(!n||n.connection!==r.connection){let i=new Set,o=a=>{h.last=a;for(let d of i)d(a)},h={connection:r.connection,told:i,stop:r.connection.subscribeMessage(o,{type:"aux_heat/subscribe",entry_id:e})};h.stop.catch(a=>{C.get(e)===h&&C.delete(e),o(D(a))}),n=h,C.set(e,h)}let s=n;return s.told.add(t),s.last!==void 0&&t(s.last),()=>{s.told.delete(t),!(s.told.size>0)&&(C.get(e)===s&&C.delete(e),s.stop.then(i=>i()).catch(()=>{}))}}function D(r){if(r instanceof Error)return r;let{message:e,code:t}=r??{};return Object.assign(new Error(e??String(t??r)),{code:t})}var Te=(r,e)=>r.callWS({type:"aux_heat/sheet",entry_id:e});var je={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},j=class{#e;#n;#s;#t;#r;constructor(e){this.#e=e.locale?.language??e.language;let t=e.locale?.number_format??"language";this.#n=je[t]??(t==="system"?navigator.language:this.#e),this.#s=t!=="none",this.#t=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let n=e.locale?.time_format;this.#r=n==="12"?!0:n==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#t}number(e,t=0){return e===null?"–":new Intl.NumberFormat(this.#n,{minimumFractionDigits:t,maximumFractionDigits:t,useGrouping:this.#s}).format(e+0)}money(e,t,n){if(e===null)return"–";let s=n??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#n,{style:"currency",currency:t,currencyDisplay:"narrowSymbol",minimumFractionDigits:s,maximumFractionDigits:s,useGrouping:this.#s}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,s)} ${t}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let t=this.degrees(e),n=this.fahrenheit?Math.round(t):Math.round(t*2)/2;return`${this.number(n,Number.isInteger(n)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let t=this.difference(e),n=this.fahrenheit?Math.round(t):Math.round(t*2)/2;return`${this.number(n,Number.isInteger(n)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}duration(e){if(e===null)return"–";let t=e/60;if(t<90)return this.#i(Math.max(1,Math.round(t)),"minute",0);let n=t/60;return this.#i(n,"hour",n<10?1:0)}#i(e,t,n){return new Intl.NumberFormat(this.#n,{style:"unit",unit:t,unitDisplay:"short",maximumFractionDigits:n}).format(e)}time(e){return this.#o(e,{hour:"numeric",minute:"2-digit"})}day(e){return this.#o(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#o(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}month(e,t="short"){return new Intl.DateTimeFormat(this.#e,{month:t,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#o(e,t){let n=t.hour===void 0?{}:this.#r===void 0?{}:{hour12:this.#r};return new Intl.DateTimeFormat(this.#e,{...t,...n,timeZone:this.#t}).format(new Date(e))}};var V={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","card.findings":"Backup heat: what was found","card.findings_description":"What is wrong with the backup heat or the heat pump, what it costs, and what to do.","editor.entry_id":"Heat pump","editor.title":"Title","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","findings.heading":"What was found","findings.none":"Nothing wrong was found.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Costs you money or comfort","findings.urgent.notice":"Good to know","findings.since":"Since {at}","findings.known":"You said that you know of it.","findings.saves":"Putting it right would save about {cost} in a winter.","findings.saves_energy":"Putting it right would save about {energy} in a winter.","findings.setting":"At your thermostat it is called “{name}”.","findings.setting_where":"At your thermostat it is called “{name}”, in {where}.","findings.more":"What it means and what to do","findings.answer":"Answer it","findings.running_above":"Backup heat runs in weather in which the heat pump alone would do.","findings.changed.emergency_heat_left_on":"You turned emergency heat off on {at}.","findings.changed.lockout_misconfigured":"You changed when backup heat is allowed on {at}.","findings.changed.other":"You changed something on {at}.","findings.changed_soon":"What it saves shows after some days of heating.","findings.changed_rate":"Wasted per day of heating: {before} before, {since} since.","findings.changed_saved":"Saved so far: {saved}.","sheet.open":"Sheet for your installer","sheet.error":"The sheet can’t be opened: {error}"};var Re={en:V};function ce(r){let e=Re[r]??Re[r.split("-")[0]??""]??V;return(t,n={})=>(e[t]??V[t]).replace(/\{(\w+)\}/g,(s,i)=>i in n?String(n[i]):s)}var T=r=>ce(r.locale?.language??r.language);var Ge="not_found",y=class extends b{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#e;#n=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#s(),this._entry=void 0,this.#t()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,t)=>{let n=document.querySelector("home-assistant").hass;return T(n)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#t()}disconnectedCallback(){super.disconnectedCallback(),this.#s()}shouldUpdate(e){if(this.#t(),e.size>1||!e.has("hass"))return!0;let t=e.get("hass");return!t||t.locale!==this.hass.locale||t.config!==this.hass.config||t.themes!==this.hass.themes||t.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return T(this.hass)}get format(){return new j(this.hass)}#s(){this.#e?.(),this.#e=void 0,this.#n=!1}#t(){this.#n||!this.hass||!this._config||!this.isConnected||(this.#n=!0,this.#r().catch(e=>this._error=D(e)))}async#r(){let e=this._config,t=await K(this.hass);if(e!==this._config||!this.isConnected)return;let n=e.entry_id;this._entry=(n?t.find(s=>s.entry_id===n):t[0])??null,this._error=void 0,this._entry&&(this.#e=Ce(this.hass,this._entry.entry_id,s=>{if(s instanceof Error){this._error=s;return}this._error=void 0,this._moment=s}))}render(){if(!this.hass||!this._config)return c;let e=this._config.title??this.say(this.heading);return l`<ha-card>
      <section aria-label=${e}>
        ${e?l`<h2>${e}</h2>`:c} ${this.#i()}
      </section>
    </ha-card>`}#i(){let e=this.say;if(this._error){let t=this._error.code===Ge;return l`<p class="notice" role="alert">
        ${t?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?l`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):l`<p class="notice" role="status">${e("state.not_loaded")}</p>`:l`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=w`
    :host {
      --aux-setpoint_raised: #c2410c;
      --aux-capacity: #1d6fb8;
      --aux-droop: #8a6100;
      --aux-defrost: #0f7f86;
      --aux-emergency_heat: #b4213c;
      --aux-compressor_lockout: #7a3fb0;
      --aux-no_heat_call: #a3238e;
      --aux-unknown: #66707a;
      --aux-needed: #1d6fb8;
      --aux-uncertain: #8a6100;
      --aux-wasted: #c2410c;
      --aux-line: #444c55;
      display: block;
    }
    :host([dark]) {
      --aux-setpoint_raised: #ff8a4c;
      --aux-capacity: #62b0f5;
      --aux-droop: #d9a520;
      --aux-defrost: #45c4cb;
      --aux-emergency_heat: #ff7088;
      --aux-compressor_lockout: #bd8cf0;
      --aux-no_heat_call: #ee7fd9;
      --aux-unknown: #9aa5b0;
      --aux-needed: #62b0f5;
      --aux-uncertain: #d9a520;
      --aux-wasted: #ff8a4c;
      --aux-line: #c9d1d9;
    }
    ha-card {
      height: 100%;
      box-sizing: border-box;
      overflow: hidden;
    }
    section {
      padding: 16px;
      color: var(--primary-text-color);
    }
    h2 {
      margin: 0 0 12px;
      font-size: var(--ha-font-size-l, 16px);
      font-weight: 500;
      line-height: 1.3;
    }
    p {
      margin: 0 0 8px;
      line-height: 1.4;
    }
    a {
      color: var(--primary-color);
    }
    .notice,
    .secondary {
      color: var(--secondary-text-color);
    }
    button {
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--divider-color);
      border-radius: 18px;
      min-height: 36px;
      padding: 0 14px;
      cursor: pointer;
    }
    button[aria-pressed="true"] {
      background: var(--primary-color);
      border-color: var(--primary-color);
      color: var(--text-primary-color, #fff);
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex]:focus-visible {
      outline: 2px solid var(--primary-color);
      outline-offset: 2px;
    }
    svg text {
      fill: var(--secondary-text-color);
      font-size: 12px;
      font-family: inherit;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `}};var Ye={critical:"mdi:alert-octagon",warning:"mdi:alert",notice:"mdi:information-outline"},Ze=new Set(["emergency_heat_left_on","lockout_misconfigured"]),Je="/config/repairs",G=class extends y{constructor(){super(...arguments);this.heading="findings.heading"}static{this.properties={...y.properties,_texts:{state:!0},_sheetError:{state:!0}}}#e;willUpdate(t){super.willUpdate(t);let n=this.hass?.language;if(!n||this.#e===n)return;this.#e=n;let s=()=>{this._texts=n};this.hass.loadBackendTranslation("issues","aux_heat").then(s,s)}body(t){let{say:n}=this;return l`
      ${t.findings.length===0?l`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${n("findings.none")}
            </p>`:l`<ul>
              ${t.findings.map(s=>this.#n(s,t))}
            </ul>`}
      ${t.changes.length>0?l`<ul>
              ${t.changes.map(s=>this.#r(s,t))}
            </ul>`:c}
      <button @click=${()=>this.#i(t)}>${n("sheet.open")}</button>
      ${this._sheetError?l`<p class="notice" role="alert">
              ${n("sheet.error",{error:this._sheetError})}
            </p>`:c}
    `}#n(t,{currency:n}){let{say:s,format:i}=this,{severity:o,saves:h,setting:a}=t,d=h?.cost!=null?s("findings.saves",{cost:i.money(h.cost,n,0)}):h?.kwh!=null?s("findings.saves_energy",{energy:i.energy(h.kwh)}):void 0,p=this.#t(t,"fix_flow.step.init.description");return l`<li class=${o}>
      <ha-icon icon=${Ye[o]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${s(`findings.urgent.${o}`)}</span>
        <h3>${this.#s(t)}</h3>
        <p class="secondary">
          ${s("findings.since",{at:i.day(t.raised)})}
          ${t.acknowledged?s("findings.known"):c}
        </p>
        ${d?l`<p class="saves">${d}</p>`:c}
        ${a?l`<p>
                ${s(a.where?"findings.setting_where":"findings.setting",{name:a.name,where:a.where??""})}
              </p>`:c}
        ${p?l`<details>
                <summary>${s("findings.more")}</summary>
                <p>${p}</p>
              </details>`:c}
        ${t.key&&!t.quiet&&this.hass.user?.is_admin?l`<a href=${Je}>${s("findings.answer")}</a>`:c}
      </div>
    </li>`}#s(t){return t.kind==="backup_running_above_balance_point"?this.say("findings.running_above"):this.#t(t,"title")||t.kind}#t(t,n){if(!t.key||!this._texts)return"";let s=`component.aux_heat.issues.${t.key}.${n}`;return this.hass.localize(s,t.placeholders)}#r(t,{currency:n}){let{say:s,format:i}=this,{kind:o,before:h,since:a,saved:d}=t,p=Ze.has(o)?`findings.changed.${o}`:"findings.changed.other",u=h.cost_per_day!==null&&a?.cost_per_day!=null,m=$=>u?i.money($.cost_per_day,n):i.energy($.kwh_per_day),g=d?.cost!=null?i.money(d.cost,n):i.energy(d?.kwh??null);return l`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${s(p,{at:i.day(t.at)})}</h3>
        ${a?l`<p>
                ${s("findings.changed_rate",{before:m(h),since:m(a)})}
              </p>`:l`<p class="secondary">${s("findings.changed_soon")}</p>`}
        ${d&&g!=="–"?l`<p class="saves">${s("findings.changed_saved",{saved:g})}</p>`:c}
      </div>
    </li>`}async#i({config_entry_id:t}){let n=window.open("","_blank");try{let{path:s}=await Te(this.hass,t);this._sheetError=void 0,n?n.location.href=s:window.location.assign(s)}catch(s){n?.close(),this._sheetError=D(s).message}}static{this.styles=[y.styles,w`
      ul {
        list-style: none;
        margin: 0 0 12px;
        padding: 0;
        display: grid;
        gap: 12px;
      }
      li {
        display: flex;
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--divider-color);
        border-inline-start-width: 4px;
        border-radius: 8px;
      }
      li.critical {
        border-inline-start-color: var(--aux-emergency_heat);
      }
      li.critical > ha-icon {
        color: var(--aux-emergency_heat);
      }
      li.warning {
        border-inline-start-color: var(--aux-wasted);
      }
      li.warning > ha-icon {
        color: var(--aux-wasted);
      }
      li > div {
        min-width: 0;
      }
      h3 {
        margin: 2px 0 4px;
        font-size: inherit;
        font-weight: 500;
      }
      .urgency {
        font-size: var(--ha-font-size-s, 12px);
        color: var(--secondary-text-color);
      }
      .saves {
        font-weight: 500;
      }
      .none {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      details {
        margin-bottom: 8px;
      }
      summary {
        cursor: pointer;
        min-height: 24px;
      }
      details p {
        margin-top: 8px;
        white-space: pre-line;
      }
    `]}};var q=class extends y{constructor(){super(...arguments);this.heading="summary.heading"}body(t){return l`
      <p class="headline">${this.#e(t)}</p>
      ${this.#n(t)} ${this.#s(t)}
    `}#e({month:t,currency:n,has_backup:s}){let{say:i,format:o}=this;if(!s)return i("summary.no_backup");if(t.runs===0)return i("summary.month_none");if(t.cost===null)return i("summary.month_energy",{energy:o.energy(t.energy_kwh),wasted:o.energy(t.avoidable_kwh)});let h=o.money(t.cost,n),a=t.extra_cost;return a===null?i("summary.month_cost",{cost:h}):a<=-.005?i("summary.month_saved",{cost:h,saved:o.money(-a,n)}):a<.005?i("summary.month_needed",{cost:h}):i("summary.month",{cost:h,extra:o.money(a,n)})}#n({season:t,currency:n,has_backup:s}){if(!s||t.cost===null||!t.runs)return c;let{say:i,format:o}=this;return l`<p class="secondary">
      ${i("summary.season",{cost:o.money(t.cost,n),extra:o.money(t.extra_cost,n)})}
    </p>`}#s(t){let{say:n,format:s}=this,{running:i,run:o,last_run:h,emergency_heat:a,outage:d}=t;return l`<div class="now ${i?"on":""}" role="status">
      <ha-icon icon=${i?"mdi:radiator":i===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong>${n(i===null?"now.unknown":i?"now.on":"now.off")}</strong>
        ${i&&o?l`<p>${this.#t(o)}</p>
                <p class="secondary">
                  ${n("now.so_far",{duration:s.duration(o.minutes*60),energy:s.energy(o.energy_kwh),power:s.power(t.power_w)})}
                </p>`:h?l`<p class="secondary">
                  ${n("now.last",{at:s.dayAndTime(h.start),duration:s.duration(h.minutes*60)})}
                  ${this.#t(h)}
                </p>`:l`<p class="secondary">${n("now.never")}</p>`}
        ${a?l`<p class="warning">${n("now.emergency")}</p>`:c}
        ${d?l`<p class="warning">${n("now.outage",{at:s.day(d.since)})}</p>`:c}
      </div>
    </div>`}#t(t){let n=this.say(`cause.${t.cause}`);return t.avoidable==="yes"?`${n} ${this.say("now.wasted")}`:n}getCardSize(){return 3}static{this.styles=[y.styles,w`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .now {
        display: flex;
        gap: 12px;
        margin-top: 12px;
        padding: 12px;
        border-radius: 12px;
        border: 1px solid var(--divider-color);
      }
      .now.on {
        border-color: var(--aux-wasted);
      }
      .now.on ha-icon {
        color: var(--aux-wasted);
      }
      .now p {
        margin: 2px 0 0;
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `]}};var L=(r,e,t={})=>({type:`custom:aux-heat-${r}-card`,entry_id:e.entry_id,...t}),Qe={grid_options:{columns:"full"}},W=class{static async generate(e,t){let n=T(t),s=await K(t);return s.length===0?{views:[et(n)]}:{views:s.map(i=>Xe(i,n,s.length>1))}}static getCreateSuggestions(e){return{title:T(e)("dashboard.title"),icon:"mdi:radiator"}}};function Xe(r,e,t){let n=(o,h={})=>{let a=r.entities[o];return a?[{type:"tile",entity:a,name:{type:"entity"},...Qe,...h}]:[]},s=r.sources.climates.map(o=>({type:"thermostat",entity:o})),i=[{type:"grid",column_span:2,cards:[L("summary",r),L("findings",r),L("timeline",r)]},{type:"grid",column_span:2,cards:[L("outdoor",r),L("season",r)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...n("sensor.balance_point"),...n("sensor.suggested_lockout"),...n("sensor.backup_covers_to"),...n("sensor.economic_balance_point"),...n("sensor.strip_size"),...n("sensor.heat_pump_cop"),...n("sensor.resistance_heat_utilization"),...n("sensor.backup_last_proven"),...n("sensor.outage_days"),...n("sensor.evidence"),...r.entities["button.test_backup"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...n("button.test_backup"),...n("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...s]}];return{title:t?r.title:e("dashboard.title"),path:t?r.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:i}}function et(r){return{title:r("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${r("state.none")}

[${r("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var tt={summary:{element:q,domains:["binary_sensor"]},findings:{element:G,domains:["binary_sensor"]}},Y=ce(navigator.language);for(let[r,{element:e,domains:t}]of Object.entries(tt)){let n=`aux-heat-${r}-card`;customElements.get(n)||(customElements.define(n,e),(window.customCards??=[]).push({type:n,name:Y(`card.${r}`),description:Y(`card.${r}_description`),preview:!0,getEntitySuggestion:(s,i)=>nt(s,i,n,t)}))}function nt(r,e,t,n){return!(r.entities?.[e]?.platform==="aux_heat")||!n.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${t}`}}}var Ne="ll-strategy-dashboard-aux-heat";customElements.get(Ne)||(customElements.define(Ne,class extends HTMLElement{static{this.generate=W.generate}static{this.getCreateSuggestions=W.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Y("dashboard.title"),description:Y("dashboard.description")}));
