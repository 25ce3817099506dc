var te=globalThis,ee=te.ShadowRoot&&(te.ShadyCSS===void 0||te.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Xe=Symbol(),Xn=new WeakMap,Lt=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==Xe)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(ee&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Xn.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Xn.set(n,e))}return e}toString(){return this.cssText}},Zn=t=>new Lt(typeof t=="string"?t:t+"",void 0,Xe),P=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,o)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[o+1],t[0]);return new Lt(n,t,Xe)},Qn=(t,e)=>{if(ee)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=te.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},Ze=ee?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Zn(n)})(t):t;var{is:wo,defineProperty:xo,getOwnPropertyDescriptor:vo,getOwnPropertyNames:$o,getOwnPropertySymbols:ko,getPrototypeOf:Mo}=Object,ne=globalThis,Jn=ne.trustedTypes,So=Jn?Jn.emptyScript:"",To=ne.reactiveElementPolyfillSupport,Ht=(t,e)=>t,Qe={toAttribute(t,e){switch(e){case Boolean:t=t?So:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},er=(t,e)=>!wo(t,e),tr={attribute:!0,type:String,converter:Qe,reflect:!1,useDefault:!1,hasChanged:er};Symbol.metadata??=Symbol("metadata"),ne.litPropertyMetadata??=new WeakMap;var j=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=tr){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&xo(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:o}=vo(this.prototype,e)??{get(){return this[n]},set(s){this[n]=s}};return{get:i,set(s){let a=i?.call(this);o?.call(this,s),this.requestUpdate(e,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??tr}static _$Ei(){if(this.hasOwnProperty(Ht("elementProperties")))return;let e=Mo(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Ht("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ht("properties"))){let n=this.properties,r=[...$o(n),...ko(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(Ze(i))}else e!==void 0&&n.push(Ze(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Qn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Qe).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),s=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Qe;this._$Em=i;let a=s.fromAttribute(n,o.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,n,r,i=!1,o){if(e!==void 0){let s=this.constructor;if(i===!1&&(o=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??er)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:o},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??n??this[e]),o!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:s}=o,a=this[i];s!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,o,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};j.elementStyles=[],j.shadowRootOptions={mode:"open"},j[Ht("elementProperties")]=new Map,j[Ht("finalized")]=new Map,To?.({ReactiveElement:j}),(ne.reactiveElementVersions??=[]).push("2.1.2");var sn=globalThis,nr=t=>t,re=sn.trustedTypes,rr=re?re.createPolicy("lit-html",{createHTML:t=>t}):void 0,lr="$lit$",J=`lit$${Math.random().toFixed(9).slice(2)}$`,cr="?"+J,Ao=`<${cr}>`,ct=document,Ut=()=>ct.createComment(""),qt=t=>t===null||typeof t!="object"&&typeof t!="function",an=Array.isArray,Ro=t=>an(t)||typeof t?.[Symbol.iterator]=="function",Je=`[ 	
\f\r]`,It=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ir=/-->/g,or=/>/g,ut=RegExp(`>|${Je}(?:([^\\s"'>=/]+)(${Je}*=${Je}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),sr=/'/g,ar=/"/g,hr=/^(?:script|style|textarea|title)$/i,un=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),m=un(1),$=un(2),Za=un(3),W=Symbol.for("lit-noChange"),_=Symbol.for("lit-nothing"),ur=new WeakMap,lt=ct.createTreeWalker(ct,129);function fr(t,e){if(!an(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return rr!==void 0?rr.createHTML(e):e}var Eo=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=It;for(let a=0;a<n;a++){let u=t[a],l,h,c=-1,f=0;for(;f<u.length&&(s.lastIndex=f,h=s.exec(u),h!==null);)f=s.lastIndex,s===It?h[1]==="!--"?s=ir:h[1]!==void 0?s=or:h[2]!==void 0?(hr.test(h[2])&&(i=RegExp("</"+h[2],"g")),s=ut):h[3]!==void 0&&(s=ut):s===ut?h[0]===">"?(s=i??It,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,l=h[1],s=h[3]===void 0?ut:h[3]==='"'?ar:sr):s===ar||s===sr?s=ut:s===ir||s===or?s=It:(s=ut,i=void 0);let d=s===ut&&t[a+1].startsWith("/>")?" ":"";o+=s===It?u+Ao:c>=0?(r.push(l),u.slice(0,c)+lr+u.slice(c)+J+d):u+J+(c===-2?a:d)}return[fr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Bt=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,u=this.parts,[l,h]=Eo(e,n);if(this.el=t.createElement(l,r),lt.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=lt.nextNode())!==null&&u.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(lr)){let f=h[s++],d=i.getAttribute(c).split(J),g=/([.?@])?(.*)/.exec(f);u.push({type:1,index:o,name:g[2],strings:d,ctor:g[1]==="."?en:g[1]==="?"?nn:g[1]==="@"?rn:xt}),i.removeAttribute(c)}else c.startsWith(J)&&(u.push({type:6,index:o}),i.removeAttribute(c));if(hr.test(i.tagName)){let c=i.textContent.split(J),f=c.length-1;if(f>0){i.textContent=re?re.emptyScript:"";for(let d=0;d<f;d++)i.append(c[d],Ut()),lt.nextNode(),u.push({type:2,index:++o});i.append(c[f],Ut())}}}else if(i.nodeType===8)if(i.data===cr)u.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(J,c+1))!==-1;)u.push({type:7,index:o}),c+=J.length-1}o++}}static createElement(e,n){let r=ct.createElement("template");return r.innerHTML=e,r}};function wt(t,e,n=t,r){if(e===W)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=qt(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=wt(t,i._$AS(t,e.values),i,r)),e}var tn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??ct).importNode(n,!0);lt.currentNode=i;let o=lt.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new zt(o,o.nextSibling,this,e):u.type===1?l=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(l=new on(o,this,e)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(o=lt.nextNode(),s++)}return lt.currentNode=ct,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},zt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=_,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=wt(this,e,n),qt(e)?e===_||e==null||e===""?(this._$AH!==_&&this._$AR(),this._$AH=_):e!==this._$AH&&e!==W&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Ro(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==_&&qt(this._$AH)?this._$AA.nextSibling.data=e:this.T(ct.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Bt.createElement(fr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new tn(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=ur.get(e.strings);return n===void 0&&ur.set(e.strings,n=new Bt(e)),n}k(e){an(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(Ut()),this.O(Ut()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=nr(e).nextSibling;nr(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},xt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=_,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=_}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=wt(this,e,n,0),s=!qt(e)||e!==this._$AH&&e!==W,s&&(this._$AH=e);else{let a=e,u,l;for(e=o[0],u=0;u<o.length-1;u++)l=wt(this,a[r+u],n,u),l===W&&(l=this._$AH[u]),s||=!qt(l)||l!==this._$AH[u],l===_?e=_:e!==_&&(e+=(l??"")+o[u+1]),this._$AH[u]=l}s&&!i&&this.j(e)}j(e){e===_?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},en=class extends xt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===_?void 0:e}},nn=class extends xt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==_)}},rn=class extends xt{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=wt(this,e,n,0)??_)===W)return;let r=this._$AH,i=e===_&&r!==_||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==_&&(r===_||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},on=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){wt(this,e)}};var No=sn.litHtmlPolyfillSupport;No?.(Bt,zt),(sn.litHtmlVersions??=[]).push("3.3.3");var dr=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new zt(e.insertBefore(Ut(),o),o,void 0,n??{})}return i._$AI(t),i};var ln=globalThis,tt=class extends j{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=dr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return W}};tt._$litElement$=!0,tt.finalized=!0,ln.litElementHydrateSupport?.({LitElement:tt});var Co=ln.litElementPolyfillSupport;Co?.({LitElement:tt});(ln.litElementVersions??=[]).push("4.2.2");var ie=t=>t.callWS({type:"aux_heat/entries"});var oe=(t,e,n)=>t.callWS({type:"aux_heat/runs",entry_id:e,...n}),vt=new Map;function pr(t,e,n){let r=vt.get(e);if(!r||r.connection!==t.connection){let o=new Set,s=u=>{a.last=u;for(let l of o)l(u)},a={connection:t.connection,told:o,stop:t.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:e})};a.stop.catch(u=>{vt.get(e)===a&&vt.delete(e),s(G(u))}),r=a,vt.set(e,a)}let i=r;return i.told.add(n),i.last!==void 0&&n(i.last),()=>{i.told.delete(n),!(i.told.size>0)&&(vt.get(e)===i&&vt.delete(e),i.stop.then(o=>o()).catch(()=>{}))}}function G(t){if(t instanceof Error)return t;let{message:e,code:n}=t??{};return Object.assign(new Error(e??String(n??t)),{code:n})}var mr=(t,e)=>t.callWS({type:"aux_heat/sheet",entry_id:e});var Po={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},se=class{#t;#e;#r;#n;#i;constructor(e){this.#t=e.locale?.language??e.language;let n=e.locale?.number_format??"language";this.#e=Po[n]??(n==="system"?navigator.language:this.#t),this.#r=n!=="none",this.#n=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let r=e.locale?.time_format;this.#i=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#n}number(e,n=0){return e===null?"–":new Intl.NumberFormat(this.#e,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#r}).format(e+0)}money(e,n,r){if(e===null)return"–";let i=r??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#e,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:i,maximumFractionDigits:i,useGrouping:this.#r}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,i)} ${n}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let n=this.degrees(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let n=this.difference(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}percent(e){return new Intl.NumberFormat(this.#e,{style:"percent",maximumFractionDigits:0}).format(e)}duration(e){if(e===null)return"–";let n=e/60;if(n<90)return this.#o(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#o(r,"hour",r<10?1:0)}#o(e,n,r){return new Intl.NumberFormat(this.#e,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(e)}time(e){return this.#s(e,{hour:"numeric",minute:"2-digit"})}hour(e){return this.#i??this.#a()?this.#s(e,{hour:"numeric"}):this.#s(e,{hour:"2-digit",minute:"2-digit"})}weekday(e,n=!1){return this.#s(e,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}month(e,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#a(){return new Intl.DateTimeFormat(this.#t,{hour:"numeric"}).resolvedOptions().hour12===!0}#s(e,n){let r=n.hour===void 0||this.#i===void 0?{}:{hourCycle:this.#i?"h12":"h23"};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#n}).format(new Date(e))}};var ae={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","card.findings":"Backup heat: what was found","card.findings_description":"What is wrong with the backup heat or the heat pump, what it costs, and what to do.","editor.entry_id":"Heat pump","editor.title":"Title","editor.view":"Shown at first","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.story":"The run’s story","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {part} of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_defrost":"It was {outdoors} outdoors, and the run was short: the outdoor unit may have been melting its ice. Nothing that is read tells for sure.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?","timeline.at_least":"at least {value}","findings.heading":"What was found","findings.none":"Nothing wrong was found.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Costs you money or comfort","findings.urgent.notice":"Good to know","findings.since":"Since {at}","findings.known":"You said that you know of it.","findings.saves":"Putting it right would save about {cost} in a winter.","findings.saves_energy":"Putting it right would save about {energy} in a winter.","findings.setting":"At your thermostat it is called “{name}”.","findings.setting_where":"At your thermostat it is called “{name}”, in {where}.","findings.more":"What it means and what to do","findings.answer":"Answer it","findings.running_above":"Backup heat runs in weather in which the heat pump alone would do.","findings.changed.emergency_heat_left_on":"You turned emergency heat off on {at}.","findings.changed.lockout_misconfigured":"You changed when backup heat is allowed on {at}.","findings.changed.other":"You changed something on {at}.","findings.changed_soon":"What it saves shows after some days of heating.","findings.changed_rate":"Wasted per day of heating: {before} before, {since} since.","findings.changed_saved":"Saved so far: {saved}.","sheet.open":"Sheet for your installer","sheet.error":"The sheet can’t be opened: {error}"};var gr={en:ae};function cn(t){let e=gr[t]??gr[t.split("-")[0]??""]??ae;return(n,r={})=>(e[n]??ae[n]).replace(/\{(\w+)\}/g,(i,o)=>o in r?String(r[o]):i)}var et=t=>cn(t.locale?.language??t.language);var Oo="not_found",D=class extends tt{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#e=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#r(),this._entry=void 0,this.#n()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,n)=>{let r=document.querySelector("home-assistant").hass;return et(r)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#n()}disconnectedCallback(){super.disconnectedCallback(),this.#r()}shouldUpdate(e){if(this.#n(),e.size>1||!e.has("hass"))return!0;let n=e.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return et(this.hass)}get format(){return new se(this.hass)}#r(){this.#t?.(),this.#t=void 0,this.#e=!1}#n(){this.#e||!this.hass||!this._config||!this.isConnected||(this.#e=!0,this.#i().catch(e=>this._error=G(e)))}async#i(){let e=this._config,n=await ie(this.hass);if(e!==this._config||!this.isConnected)return;let r=e.entry_id;this._entry=(r?n.find(i=>i.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=pr(this.hass,this._entry.entry_id,i=>{if(i instanceof Error){this._error=i;return}this._error=void 0,this._moment=i}))}render(){if(!this.hass||!this._config)return _;let e=this._config.title??this.say(this.heading);return m`<ha-card>
      <section aria-label=${e}>
        ${e?m`<h2>${e}</h2>`:_} ${this.#o()}
      </section>
    </ha-card>`}#o(){let e=this.say;if(this._error){let n=this._error.code===Oo;return m`<p class="notice" role="alert">
        ${n?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?m`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):m`<p class="notice" role="status">${e("state.not_loaded")}</p>`:m`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=P`
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
      background: color-mix(in srgb, var(--primary-color) 22%, transparent);
      border-color: var(--primary-color);
      font-weight: 500;
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
    @media (forced-colors: active) {
      :host,
      :host([dark]) {
        --aux-setpoint_raised: CanvasText;
        --aux-capacity: CanvasText;
        --aux-droop: CanvasText;
        --aux-defrost: CanvasText;
        --aux-emergency_heat: CanvasText;
        --aux-compressor_lockout: CanvasText;
        --aux-no_heat_call: CanvasText;
        --aux-unknown: CanvasText;
        --aux-needed: CanvasText;
        --aux-uncertain: CanvasText;
        --aux-wasted: CanvasText;
        --aux-line: CanvasText;
      }
      button[aria-pressed="true"] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      svg text {
        fill: CanvasText;
      }
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `}};var Ho={critical:"mdi:alert-octagon",warning:"mdi:alert",notice:"mdi:information-outline"},Io=new Set(["emergency_heat_left_on","lockout_misconfigured"]),Uo="/config/repairs",ue=class extends D{constructor(){super(...arguments);this.heading="findings.heading"}static{this.properties={...D.properties,_texts:{state:!0},_sheetError:{state:!0}}}#t;willUpdate(n){super.willUpdate(n);let r=this.hass?.language;if(!r||this.#t===r)return;this.#t=r;let i=()=>{this._texts=r};this.hass.loadBackendTranslation("issues","aux_heat").then(i,i)}body(n){let{say:r}=this;return m`
      ${n.findings.length===0?m`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${r("findings.none")}
            </p>`:m`<ul>
              ${n.findings.map(i=>this.#e(i,n))}
            </ul>`}
      ${n.changes.length>0?m`<ul>
              ${n.changes.map(i=>this.#i(i,n))}
            </ul>`:_}
      <button @click=${()=>this.#o(n)}>${r("sheet.open")}</button>
      ${this._sheetError?m`<p class="notice" role="alert">
              ${r("sheet.error",{error:this._sheetError})}
            </p>`:_}
    `}#e(n,{currency:r}){let{say:i,format:o}=this,{severity:s,saves:a,setting:u}=n,l=a?.cost!=null?i("findings.saves",{cost:o.money(a.cost,r,0)}):a?.kwh!=null?i("findings.saves_energy",{energy:o.energy(a.kwh)}):void 0,h=this.#n(n,"fix_flow.step.init.description");return m`<li class=${s}>
      <ha-icon icon=${Ho[s]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${i(`findings.urgent.${s}`)}</span>
        <h3>${this.#r(n)}</h3>
        <p class="secondary">
          ${i("findings.since",{at:o.day(n.raised)})}
          ${n.acknowledged?i("findings.known"):_}
        </p>
        ${l?m`<p class="saves">${l}</p>`:_}
        ${u?m`<p>
                ${i(u.where?"findings.setting_where":"findings.setting",{name:u.name,where:u.where??""})}
              </p>`:_}
        ${h?m`<details>
                <summary>${i("findings.more")}</summary>
                <p>${h}</p>
              </details>`:_}
        ${n.key&&!n.quiet&&this.hass.user?.is_admin?m`<a href=${Uo}>${i("findings.answer")}</a>`:_}
      </div>
    </li>`}#r(n){return n.kind==="backup_running_above_balance_point"?this.say("findings.running_above"):this.#n(n,"title")||n.kind}#n(n,r){if(!n.key||!this._texts)return"";let i=`component.aux_heat.issues.${n.key}.${r}`;return this.hass.localize(i,n.placeholders)}#i(n,{currency:r}){let{say:i,format:o}=this,{kind:s,before:a,since:u,saved:l}=n,h=Io.has(s)?`findings.changed.${s}`:"findings.changed.other",c=a.cost_per_day!==null&&u?.cost_per_day!=null,f=g=>c?o.money(g.cost_per_day,r):o.energy(g.kwh_per_day),d=l?.cost!=null?o.money(l.cost,r):o.energy(l?.kwh??null);return m`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${i(h,{at:o.day(n.at)})}</h3>
        ${u?m`<p>
                ${i("findings.changed_rate",{before:f(a),since:f(u)})}
              </p>`:m`<p class="secondary">${i("findings.changed_soon")}</p>`}
        ${l&&d!=="–"?m`<p class="saves">${i("findings.changed_saved",{saved:d})}</p>`:_}
      </div>
    </li>`}async#o({config_entry_id:n}){let r=window.open("","_blank");try{let{path:i}=await mr(this.hass,n);this._sheetError=void 0,r?r.location.href=i:window.location.assign(i)}catch(i){r?.close(),this._sheetError=G(i).message}}static{this.styles=[D.styles,P`
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
    `]}};var _r=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],nt=t=>`var(--aux-${t})`,hn=(t,e)=>`aux-${e}-${t}`,fn=(t,e,n)=>e==="no"?n:`url(#${hn(t,e)})`;function dn(t){return $`<defs>${[...t].map(([e,n])=>$`
      <pattern id=${hn(e,"yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${n}"></rect>
      </pattern>
      <pattern id=${hn(e,"uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${n}"></circle>
      </pattern>`)}</defs>`}function $t({colour:t,shape:e,avoidable:n="no"}){let r=`swatch-${t.replace(/\W/g,"")}`;return m`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${e==="area"?$`${n==="no"?_:dn([[r,t]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${fn(r,n,t)};stroke:${t}"></rect>`:$`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${e==="dashed"?"5 3":"none"} style="stroke:${t}"></line>`}
  </svg>`}function yr(t){return t.length===0?_:m`<ul class="aux-legend">
    ${t.map(e=>m`<li>${$t(e)} ${e.text}</li>`)}
  </ul>`}var le=P`
  .aux-paper {
    fill: var(--ha-card-background, var(--card-background-color, #fff));
  }
  @media (forced-colors: active) {
    .aux-paper {
      fill: Canvas;
    }
  }
  .aux-swatch {
    flex: none;
  }
  .aux-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
`;var qo=[1,2,3,4,6,12,24],br=new Map;function pn(t,e){let n=br.get(e);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),br.set(e,n));let r={};for(let{type:h,value:c}of n.formatToParts(t))r[h]=Number(c);let{year:i=1970,month:o=1,day:s=1,hour:a=0,minute:u=0,second:l=0}=r;return Date.UTC(i,o-1,s,a,u,l)}var wr=(t,e)=>pn(t,e)-Math.floor(t/1e3)*1e3;function xr(t,e){let n=[t-864e5,t+864e5].map(r=>t-wr(r,e)).filter(r=>pn(r,e)===t);return n.length>0?Math.min(...n):null}var mn=t=>Date.parse(`${t}T00:00:00Z`),vr=t=>new Date(t).toISOString().slice(0,10),X=(t,e)=>vr(pn(t,e)),L=(t,e)=>vr(mn(t)+e*864e5);function R(t,e){let n=mn(t);return xr(n,e)??n-wr(n-864e5,e)}function Ft(t,e){let n=[];for(let r=t;r<=e;r=L(r,1))n.push(r);return n}function Bo(t,e,n,r){let i=[];for(let o of Ft(X(t,n),X(e,n))){let s=R(o,n);for(let a=0;a<24;a+=r){let u=a===0?s:xr(mn(o)+a*36e5,n);u!==null&&u>=t&&u<=e&&i.push({at:u,midnight:a===0})}}return i}function $r(t,e,n,r,i){let o=r/((e-t)/36e5),s=qo.find(a=>a*o>=i)??24;return Bo(t,e,n,s)}var zo=.95,Fo=.8,gn=.005,Wo=20,ht=t=>typeof t=="number"?t:null;function Ko(t,e,n=!1){return{when:he(t,e,n),verdict:Vo(t,e),why:Yo(t,e),facts:Xo(t,e,n),known:Zo(t,e)}}function kr(t,e,n=!1){let{say:r,format:i}=e;return r("story.line",{when:he(t,e,n),duration:i.duration(t.minutes*60),why:r(`cause.${t.cause}`),wasted:r(`story.short_${t.avoidable}`)})}function he(t,{say:e,format:n},r=!1){let i=n.day(t.start);return r?e("story.since",{day:i,from:n.time(t.start)}):ce(t.start,n)===ce(t.end,n)?e("story.when",{day:i,from:n.time(t.start),to:n.time(t.end)}):e("story.when_days",{from:n.dayAndTime(t.start),to:n.dayAndTime(t.end)})}var ce=(t,e)=>X(Date.parse(t),e.zone);function Vo(t,{say:e,format:n,currency:r}){if(t.why.outage===!0){let a=t.outage_cost??null,u=e("story.outage");return a===null||a<gn?u:`${u} ${e("story.outage_cost",{extra:n.money(a,r)})}`}if(t.extra_cost!==null&&t.extra_cost<=-gn)return e("story.saved",{saved:n.money(-t.extra_cost,r)});if(t.avoidable==="no")return e(t.cause==="defrost"?"story.no_defrost":"story.no");if(t.avoidable==="uncertain")return e("story.uncertain");let{avoidable_kwh:i,energy_kwh:o}=t,s=i!==null&&o?i/o:1;return s>.95||s<.01?e("story.yes"):e("story.yes_part",{part:n.percent(s)})}function Yo(t,{say:e,format:n}){let{why:r}=t,i=ht(r.outdoors_c)??t.outdoor_c,o=n.temperature(i),s=ht(t.balance_point_c),a=n.temperature(s),u=r.block_is_as_you_said===!0;switch(t.cause){case"setpoint_raised":return Go(t,{say:e,format:n});case"capacity":return i===null||s===null?e("cause.capacity"):e("why.capacity",{outdoors:o,point:a});case"droop":{let l=ht(r.colder_than_set_k),h=l===null?e("cause.droop"):e("why.droop",{colder:n.temperatureDifference(l)});return i===null||s===null?h:`${h} ${e("why.should_cope",{outdoors:o,point:a})}`}case"defrost":{let l=e("why.defrost");return ht(r.heat_pump_dipped_s)===null?l:`${l} ${e("why.defrost_dipped")}`}case"emergency_heat":return e("why.emergency_heat");case"compressor_lockout":{let l=ht(r.heat_pump_blocked_below_c);return l===null||i===null?e("why.lockout_unknown"):e(u?"why.lockout_given":"why.lockout_usual",{outdoors:o,lockout:n.temperature(l)})}case"no_heat_call":return e("why.no_heat_call",{duration:n.duration(ht(r.without_call_for_heat_s))});case"unknown":return i===null?e("why.unknown_weather"):r.heat_pump_ran===!1?e("why.unknown_alone",{outdoors:o}):s!==null&&Math.abs(i-s)<=(t.balance_point_uncertainty_k??0)?e("why.unknown_near",{outdoors:o,point:a,uncertainty:n.temperatureDifference(t.balance_point_uncertainty_k??null)}):e(jo(t)?"why.unknown_defrost":"why.unknown",{outdoors:o})}}var jo=t=>t.avoidable==="uncertain"&&t.minutes<=Wo&&t.extra_kwh!==null;function Go(t,{say:e,format:n}){let{why:r}=t,i=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,o=ht(r.set_higher_by_k);if(o===null)return e("why.raised_ahead");if(typeof r.set_higher_at!="string")return e("cause.setpoint_raised");let s=ce(r.set_higher_at,n)===ce(t.start,n);return`${e(i===null?"why.raised":`why.raised_${i}`,{rise:n.temperatureDifference(o),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${e("why.raised_then")}`}function Xo(t,{say:e,format:n,currency:r},i){let o=e("story.not_known"),s=t.extra_cost;return[[i?"story.so_far":"story.lasted",n.duration(t.minutes*60)],["story.energy",t.energy_kwh===null?o:n.energy(t.energy_kwh)],["story.cost",t.cost===null?o:n.money(t.cost,r)],s!==null&&s<=-gn?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?o:n.money(s,r)],["story.outdoors",t.outdoor_c===null?null:n.temperature(t.outdoor_c)],["story.indoors",t.indoor_c===null?null:n.temperature(t.indoor_c)],["story.set_to",t.setpoint_c===null?null:n.temperature(t.setpoint_c)],["story.heat_pump",typeof t.why.heat_pump_ran=="boolean"?e(t.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(u=>u[1]!==null).map(([u,l])=>({name:e(u),value:l}))}function Zo(t,{say:e}){let n=t.confidence>=zo?"sure":t.confidence>=Fo?"quite":"likely",r=e("story.known",{by:e(`evidence.${t.evidence}`),sure:e(`story.${n}`)});return t.estimated?`${r} ${e("story.estimated")}`:r}function fe(t,e,n=!1){let r=Ko(t,e,n);return m`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${$t({text:"",colour:nt(t.cause),shape:"area",avoidable:t.avoidable})}
      ${r.verdict}
    </p>
    <p>${r.why}</p>
    <dl>
      ${r.facts.map(({name:i,value:o})=>m`<div>
            <dt>${i}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
    ${r.known?m`<p class="aux-story-known">${r.known}</p>`:_}
  </div>`}var Mr=(t,e)=>e(`story.short_${t}`),de=P`
  .aux-story p {
    margin: 0 0 6px;
    line-height: 1.4;
  }
  .aux-story .aux-story-when {
    font-weight: 500;
  }
  .aux-story .aux-story-verdict {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .aux-story-verdict .aux-swatch {
    align-self: center;
  }
  .aux-story dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    gap: 8px 12px;
    margin: 10px 0;
  }
  .aux-story dt {
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-story dd {
    margin: 0;
    font-weight: 500;
  }
  .aux-story .aux-story-known {
    margin: 0;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
`;var pe=class extends D{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return m`
      <p class="headline">${this.#t(n)}</p>
      ${this.#e(n)} ${this.#r(n)}
    `}#t({month:n,currency:r,has_backup:i}){let{say:o,format:s}=this;if(!i)return o("summary.no_backup");if(n.runs===0)return o("summary.month_none");if(n.cost===null)return o("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?o("summary.month_cost",{cost:a}):u<=-.005?o("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?o("summary.month_needed",{cost:a}):o("summary.month",{cost:a,extra:s.money(u,r)})}#e({season:n,currency:r,has_backup:i}){if(!i||n.cost===null||!n.runs)return _;let{say:o,format:s}=this;return m`<p class="secondary">
      ${o("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#r(n){let{say:r,format:i}=this,{running:o,run:s,last_run:a,emergency_heat:u,outage:l}=n;return m`<div class="now ${o?"on":""}">
      <ha-icon icon=${o?"mdi:radiator":o===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${r(o===null?"now.unknown":o?"now.on":"now.off")}</strong
        >
        ${o&&s?m`<p>${this.#i(s)}</p>
                <p class="secondary">
                  ${r("now.so_far",{duration:i.duration(s.minutes*60),energy:i.energy(s.energy_kwh),power:i.power(n.power_w)})}
                </p>`:a?m`<p class="secondary">
                  ${r("now.last",{at:i.dayAndTime(a.start),duration:i.duration(a.minutes*60)})}
                  ${this.#i(a)}
                </p>`:m`<p class="secondary">${r("now.never")}</p>`}
        ${this.#n(n)}
        ${u?m`<p class="warning">${r("now.emergency")}</p>`:_}
        ${l?m`<p class="warning">${r("now.outage",{at:i.day(l.since)})}</p>`:_}
      </div>
    </div>`}#n({running:n,run:r,last_run:i,currency:o}){let{say:s,format:a}=this,u=n?r:i;return u?m`<details>
      <summary>${s("summary.story")}</summary>
      ${fe(u,{say:s,format:a,currency:o},n===!0)}
    </details>`:_}#i(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[D.styles,le,de,P`
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
      .now details {
        margin-top: 6px;
      }
      .now summary {
        min-height: 24px;
        cursor: pointer;
        color: var(--secondary-text-color);
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `]}};var Sr=t=>(...e)=>({_$litDirective$:t,values:e}),me=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var Qo={},Tr=Sr(class extends me{constructor(){super(...arguments),this.ot=Qo}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return W}else if(this.ot===e)return W;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var Jo=["no","uncertain","yes"];function Ar(t,e){let n=[];for(let r of Jo){let i;for(let o of t){if(o.avoidable!==r)continue;let s=e(Date.parse(o.start)),a=Math.max(e(Date.parse(o.end)),s+2.5);i&&s-i.right<.5?i.right=Math.max(i.right,a):n.push(i={left:s,right:a,avoidable:r})}}return n}function Rr(t,e,n,r){let i,o=1/0;for(let s of t){let a=e(Date.parse(s.start)),u=e(Date.parse(s.end)),l=n<a?a-n:n>u?n-u:0;if(l>r)continue;let h=l+Math.abs(n-(a+u)/2)*.001;h<o&&([i,o]=[s,h])}return i}function Er(t,e){if(t.length<3)return t;let n=[],r=0;for(;r<t.length;){let i=Math.floor(t[r].at/e),o=r,s=-1,a=-1;for(;o<t.length&&Math.floor(t[o].at/e)===i;o++){let{value:l}=t[o];l!==null&&((s<0||l<t[s].value)&&(s=o),(a<0||l>t[a].value)&&(a=o))}let u=new Set([r,s,a,o-1].filter(l=>l>=0));for(let l of[...u].sort((h,c)=>h-c))n.push(t[l]);r=o}return n}function ge(t,e,n){let r=[],i;for(let o of t){if(o.at>n)break;if(i&&i.value!==null){let s=o.value===null?o.at:o.at-e;s>i.at&&r.push({at:s,value:i.value})}r.push(o),i=o}return i&&i.value!==null&&n>i.at&&r.push({at:n,value:i.value}),r}function _e(t,e){let n=0,r=t.length;for(;n<r;){let i=n+r>>1;t[i].at<=e?n=i+1:r=i}return t[n-1]?.value??null}var rt=t=>t.some(({value:e})=>e!==null);function Nr(t,e,n){let r=t[0];if(!r)return[];let i=[],o=0;for(let s=Math.floor(r.at/e)*e;s<n;s+=e){let a=Math.min(s+e,n),u=1/0,l=-1/0,h=0,c=0;for(;o<t.length&&t[o].at<a;o++){let{at:f,value:d}=t[o],g=Math.min(t[o+1]?.at??n,a)-Math.max(f,s);if(d!==null&&g>0&&(u=Math.min(u,d),l=Math.max(l,d),h+=d*g,c+=g),(t[o+1]?.at??n)>a)break}i.push(c>0?{at:(s+a)/2,low:u,high:l,mean:h/c}:null)}return i}var ts=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"];function Cr(t,e,n,r){let{say:i,format:o,currency:s}=e;return m`<div class="aux-rows" tabindex="0" role="group" aria-label=${i("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${ts.map(a=>m`<th scope="col">${i(a)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map(a=>m`<tr>
              <th scope="row">
                <button class="link" @click=${()=>r(a)}>
                  ${he(a,e,n(a))}
                </button>
              </th>
              <td>${o.duration(a.minutes*60)}</td>
              <td>${i(`legend.${a.cause}`)}</td>
              <td>${Mr(a.avoidable,i)}</td>
              <td>${o.energy(a.energy_kwh)}</td>
              <td>${o.money(a.cost,s)}</td>
              <td>${o.money(a.extra_cost,s)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}var Pr=P`
  .aux-rows {
    overflow-x: auto;
    margin: 8px 0;
  }
  .aux-rows table {
    border-collapse: collapse;
    font-size: 13px;
  }
  .aux-rows th,
  .aux-rows td {
    padding: 4px 12px 4px 0;
    text-align: start;
    white-space: nowrap;
    font-weight: 400;
    border-bottom: 1px solid var(--divider-color);
  }
  .aux-rows thead th {
    color: var(--secondary-text-color);
  }
  button.link {
    min-height: 24px;
    padding: 0;
    border: none;
    color: var(--primary-text-color);
    text-align: start;
    text-decoration: underline;
  }
`;function Wt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function es(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Dr(t){let e,n,r;t.length!==2?(e=Wt,n=(a,u)=>Wt(t(a),u),r=(a,u)=>t(a)-u):(e=t===Wt||t===es?t:ns,n=t,r=t);function i(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function o(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){let c=i(a,u,l,h-1);return c>l&&r(a[c-1],u)>-r(a[c],u)?c-1:c}return{left:i,center:s,right:o}}function ns(){return 0}function rs(t){return t===null?NaN:+t}var Or=Dr(Wt),Lr=Or.right,Gu=Or.left,Xu=Dr(rs).center;var Zu=Hr(Ir),Qu=Hr(is);function Hr(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=e;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!n&&!r)return e;let a=n&&t(n),u=r&&t(r),l=i.slice();return a&&u?(kt(a,l,i,o,s),kt(a,i,l,o,s),kt(a,l,i,o,s),Mt(u,i,l,o,s),Mt(u,l,i,o,s),Mt(u,i,l,o,s)):a?(kt(a,i,l,o,s),kt(a,l,i,o,s),kt(a,i,l,o,s)):u&&(Mt(u,i,l,o,s),Mt(u,l,i,o,s),Mt(u,i,l,o,s)),e}}function kt(t,e,n,r,i){for(let o=0,s=r*i;o<s;)t(e,n,o,o+=r,1)}function Mt(t,e,n,r,i){for(let o=0,s=r*i;o<r;++o)t(e,n,o,o+s,r)}function is(t){let e=Ir(t);return(n,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,e(n,r,i+0,o+0,s),e(n,r,i+1,o+1,s),e(n,r,i+2,o+2,s),e(n,r,i+3,o+3,s)}}function Ir(t){let e=Math.floor(t);if(e===t)return os(t);let n=t-e,r=2*t+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=e*o[s],h=u*e,c=h+u;for(let f=s,d=s+h;f<d;f+=u)l+=o[Math.min(a,f)];for(let f=s,d=a;f<=d;f+=u)l+=o[Math.min(a,f+h)],i[f]=(l+n*(o[Math.max(s,f-c)]+o[Math.min(a,f+c)]))/r,l-=o[Math.max(s,f-h)]}}function os(t){let e=2*t+1;return(n,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],u=s*t;for(let l=i,h=i+u;l<h;l+=s)a+=r[Math.min(o,l)];for(let l=i,h=o;l<=h;l+=s)a+=r[Math.min(o,l+u)],n[l]=a/e,a-=r[Math.max(i,l-u)]}}var ss=Array.prototype,Ju=ss.slice;var as=Math.sqrt(50),us=Math.sqrt(10),ls=Math.sqrt(2);function ye(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=as?10:o>=us?5:o>=ls?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(t/l),u=Math.round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?ye(t,e,n*2):[a,u,l]}function Ur(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,o,s]=r?ye(e,t,n):ye(t,e,n);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function be(t,e,n){return e=+e,t=+t,n=+n,ye(t,e,n)[2]}function qr(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?be(e,t,n):be(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}var tl=cs(Math.random);function cs(t){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=n[o+r];n[o+r]=n[s+r],n[s+r]=a}return n}}function Rt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function Yt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function it(){}var mt=.7,At=1/mt,St="\\s*([+-]?\\d+)\\s*",Kt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",K="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",hs=/^#([0-9a-f]{3,8})$/,fs=new RegExp(`^rgb\\(${St},${St},${St}\\)$`),ds=new RegExp(`^rgb\\(${K},${K},${K}\\)$`),ps=new RegExp(`^rgba\\(${St},${St},${St},${Kt}\\)$`),ms=new RegExp(`^rgba\\(${K},${K},${K},${Kt}\\)$`),gs=new RegExp(`^hsl\\(${Kt},${K},${K}\\)$`),_s=new RegExp(`^hsla\\(${Kt},${K},${K},${Kt}\\)$`),Br={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Rt(it,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:zr,formatHex:zr,formatHex8:ys,formatHsl:bs,formatRgb:Fr,toString:Fr});function zr(){return this.rgb().formatHex()}function ys(){return this.rgb().formatHex8()}function bs(){return Qr(this).formatHsl()}function Fr(){return this.rgb().formatRgb()}function Et(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=hs.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?Wr(e):n===3?new E(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?we(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?we(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=fs.exec(t))?new E(e[1],e[2],e[3],1):(e=ds.exec(t))?new E(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=ps.exec(t))?we(e[1],e[2],e[3],e[4]):(e=ms.exec(t))?we(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=gs.exec(t))?Yr(e[1],e[2]/100,e[3]/100,1):(e=_s.exec(t))?Yr(e[1],e[2]/100,e[3]/100,e[4]):Br.hasOwnProperty(t)?Wr(Br[t]):t==="transparent"?new E(NaN,NaN,NaN,0):null}function Wr(t){return new E(t>>16&255,t>>8&255,t&255,1)}function we(t,e,n,r){return r<=0&&(t=e=n=NaN),new E(t,e,n,r)}function vn(t){return t instanceof it||(t=Et(t)),t?(t=t.rgb(),new E(t.r,t.g,t.b,t.opacity)):new E}function jt(t,e,n,r){return arguments.length===1?vn(t):new E(t,e,n,r??1)}function E(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Rt(E,jt,Yt(it,{brighter(t){return t=t==null?At:Math.pow(At,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new E(dt(this.r),dt(this.g),dt(this.b),ve(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Kr,formatHex:Kr,formatHex8:ws,formatRgb:Vr,toString:Vr}));function Kr(){return`#${ft(this.r)}${ft(this.g)}${ft(this.b)}`}function ws(){return`#${ft(this.r)}${ft(this.g)}${ft(this.b)}${ft((isNaN(this.opacity)?1:this.opacity)*255)}`}function Vr(){let t=ve(this.opacity);return`${t===1?"rgb(":"rgba("}${dt(this.r)}, ${dt(this.g)}, ${dt(this.b)}${t===1?")":`, ${t})`}`}function ve(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function dt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function ft(t){return t=dt(t),(t<16?"0":"")+t.toString(16)}function Yr(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new q(t,e,n,r)}function Qr(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);if(t instanceof it||(t=Et(t)),!t)return new q;if(t instanceof q)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),s=NaN,a=o-i,u=(o+i)/2;return a?(e===o?s=(n-r)/a+(n<r)*6:n===o?s=(r-e)/a+2:s=(e-n)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new q(s,a,u,t.opacity)}function ke(t,e,n,r){return arguments.length===1?Qr(t):new q(t,e,n,r??1)}function q(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(q,ke,Yt(it,{brighter(t){return t=t==null?At:Math.pow(At,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new E(_n(t>=240?t-240:t+120,i,r),_n(t,i,r),_n(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new q(jr(this.h),xe(this.s),xe(this.l),ve(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ve(this.opacity);return`${t===1?"hsl(":"hsla("}${jr(this.h)}, ${xe(this.s)*100}%, ${xe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function jr(t){return t=(t||0)%360,t<0?t+360:t}function xe(t){return Math.max(0,Math.min(1,t||0))}function _n(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Jr=Math.PI/180,ti=180/Math.PI,$e=18,ei=.96422,ni=1,ri=.82521,ii=4/29,Tt=6/29,oi=3*Tt*Tt,xs=Tt*Tt*Tt;function si(t){if(t instanceof V)return new V(t.l,t.a,t.b,t.opacity);if(t instanceof Z)return ui(t);t instanceof E||(t=vn(t));var e=xn(t.r),n=xn(t.g),r=xn(t.b),i=yn((.2225045*e+.7168786*n+.0606169*r)/ni),o,s;return e===n&&n===r?o=s=i:(o=yn((.4360747*e+.3850649*n+.1430804*r)/ei),s=yn((.0139322*e+.0971045*n+.7141733*r)/ri)),new V(116*i-16,500*(o-i),200*(i-s),t.opacity)}function ai(t,e,n,r){return arguments.length===1?si(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Rt(V,ai,Yt(it,{brighter(t){return new V(this.l+$e*(t??1),this.a,this.b,this.opacity)},darker(t){return new V(this.l-$e*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=ei*bn(e),t=ni*bn(t),n=ri*bn(n),new E(wn(3.1338561*e-1.6168667*t-.4906146*n),wn(-.9787684*e+1.9161415*t+.033454*n),wn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function yn(t){return t>xs?Math.pow(t,1/3):t/oi+ii}function bn(t){return t>Tt?t*t*t:oi*(t-ii)}function wn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function xn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function vs(t){if(t instanceof Z)return new Z(t.h,t.c,t.l,t.opacity);if(t instanceof V||(t=si(t)),t.a===0&&t.b===0)return new Z(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*ti;return new Z(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Me(t,e,n,r){return arguments.length===1?vs(t):new Z(t,e,n,r??1)}function Z(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function ui(t){if(isNaN(t.h))return new V(t.l,0,0,t.opacity);var e=t.h*Jr;return new V(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Rt(Z,Me,Yt(it,{brighter(t){return new Z(this.h,this.c,this.l+$e*(t??1),this.opacity)},darker(t){return new Z(this.h,this.c,this.l-$e*(t??1),this.opacity)},rgb(){return ui(this).rgb()}}));var li=-.14861,$n=1.78277,kn=-.29227,Se=-.90649,Vt=1.97294,Gr=Vt*Se,Xr=Vt*$n,Zr=$n*kn-Se*li;function $s(t){if(t instanceof pt)return new pt(t.h,t.s,t.l,t.opacity);t instanceof E||(t=vn(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(Zr*r+Gr*e-Xr*n)/(Zr+Gr-Xr),o=r-i,s=(Vt*(n-i)-kn*o)/Se,a=Math.sqrt(s*s+o*o)/(Vt*i*(1-i)),u=a?Math.atan2(s,o)*ti-120:NaN;return new pt(u<0?u+360:u,a,i,t.opacity)}function Te(t,e,n,r){return arguments.length===1?$s(t):new pt(t,e,n,r??1)}function pt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(pt,Te,Yt(it,{brighter(t){return t=t==null?At:Math.pow(At,t),new pt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new pt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Jr,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new E(255*(e+n*(li*r+$n*i)),255*(e+n*(kn*r+Se*i)),255*(e+n*(Vt*r)),this.opacity)}}));function di(t,e,n,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*e+(4-6*o+3*s)*n+(1+3*t+3*o-3*s)*r+s*i)/6}function ks(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<e-1?t[r+2]:2*o-i;return di((n-r/e)*e,s,i,o,a)}}function Ms(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return di((n-r/e)*e,i,o,s,a)}}var Re=t=>()=>t;function pi(t,e){return function(n){return t+n*e}}function Ss(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function An(t,e){var n=e-t;return n?pi(t,n>180||n<-180?n-360*Math.round(n/360):n):Re(isNaN(t)?e:t)}function Ts(t){return(t=+t)==1?O:function(e,n){return n-e?Ss(e,n,t):Re(isNaN(e)?n:e)}}function O(t,e){var n=e-t;return n?pi(t,n):Re(isNaN(t)?e:t)}var ci=(function t(e){var n=Ts(e);function r(i,o){var s=n((i=jt(i)).r,(o=jt(o)).r),a=n(i.g,o.g),u=n(i.b,o.b),l=O(i.opacity,o.opacity);return function(h){return i.r=s(h),i.g=a(h),i.b=u(h),i.opacity=l(h),i+""}}return r.gamma=t,r})(1);function mi(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),o=new Array(n),s,a;for(s=0;s<n;++s)a=jt(e[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var il=mi(ks),ol=mi(Ms);function As(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=t[i]*(1-o)+e[i]*o;return r}}function Rs(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function Es(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),o=new Array(n),s;for(s=0;s<r;++s)i[s]=Ee(t[s],e[s]);for(;s<n;++s)o[s]=e[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function Ns(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function B(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Cs(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=Ee(t[i],e[i]):r[i]=e[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var Sn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Mn=new RegExp(Sn.source,"g");function Ps(t){return function(){return t}}function Ds(t){return function(e){return t(e)+""}}function Os(t,e){var n=Sn.lastIndex=Mn.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(t=t+"",e=e+"";(r=Sn.exec(t))&&(i=Mn.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:B(r,i)})),n=Mn.lastIndex;return n<e.length&&(o=e.slice(n),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?Ds(u[0].x):Ps(e):(e=u.length,function(l){for(var h=0,c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function Ee(t,e){var n=typeof e,r;return e==null||n==="boolean"?Re(e):(n==="number"?B:n==="string"?(r=Et(e))?(e=r,ci):Os:e instanceof Et?ci:e instanceof Date?Ns:Rs(e)?As:Array.isArray(e)?Es:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Cs:B)(t,e)}function gi(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var hi=180/Math.PI,Tn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function _i(t,e,n,r,i,o){var s,a,u;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,e=-e,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*hi,skewX:Math.atan(u)*hi,scaleX:s,scaleY:a}}var Ae;function Ls(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Tn:_i(e.a,e.b,e.c,e.d,e.e,e.f)}function Hs(t){return t==null||(Ae||(Ae=document.createElementNS("http://www.w3.org/2000/svg","g")),Ae.setAttribute("transform",t),!(t=Ae.transform.baseVal.consolidate()))?Tn:(t=t.matrix,_i(t.a,t.b,t.c,t.d,t.e,t.f))}function yi(t,e,n,r){function i(l){return l.length?l.pop()+" ":""}function o(l,h,c,f,d,g){if(l!==c||h!==f){var p=d.push("translate(",null,e,null,n);g.push({i:p-4,x:B(l,c)},{i:p-2,x:B(h,f)})}else(c||f)&&d.push("translate("+c+e+f+n)}function s(l,h,c,f){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),f.push({i:c.push(i(c)+"rotate(",null,r)-2,x:B(l,h)})):h&&c.push(i(c)+"rotate("+h+r)}function a(l,h,c,f){l!==h?f.push({i:c.push(i(c)+"skewX(",null,r)-2,x:B(l,h)}):h&&c.push(i(c)+"skewX("+h+r)}function u(l,h,c,f,d,g){if(l!==c||h!==f){var p=d.push(i(d)+"scale(",null,",",null,")");g.push({i:p-4,x:B(l,c)},{i:p-2,x:B(h,f)})}else(c!==1||f!==1)&&d.push(i(d)+"scale("+c+","+f+")")}return function(l,h){var c=[],f=[];return l=t(l),h=t(h),o(l.translateX,l.translateY,h.translateX,h.translateY,c,f),s(l.rotate,h.rotate,c,f),a(l.skewX,h.skewX,c,f),u(l.scaleX,l.scaleY,h.scaleX,h.scaleY,c,f),l=h=null,function(d){for(var g=-1,p=f.length,y;++g<p;)c[(y=f[g]).i]=y.x(d);return c.join("")}}}var sl=yi(Ls,"px, ","px)","deg)"),al=yi(Hs,", ",")",")"),Is=1e-12;function fi(t){return((t=Math.exp(t))+1/t)/2}function Us(t){return((t=Math.exp(t))-1/t)/2}function qs(t){return((t=Math.exp(2*t))-1)/(t+1)}var ul=(function t(e,n,r){function i(o,s){var a=o[0],u=o[1],l=o[2],h=s[0],c=s[1],f=s[2],d=h-a,g=c-u,p=d*d+g*g,y,x;if(p<Is)x=Math.log(f/l)/e,y=function(I){return[a+I*d,u+I*g,l*Math.exp(e*I*x)]};else{var v=Math.sqrt(p),S=(f*f-l*l+r*p)/(2*l*n*v),k=(f*f-l*l-r*p)/(2*f*n*v),A=Math.log(Math.sqrt(S*S+1)-S),C=Math.log(Math.sqrt(k*k+1)-k);x=(C-A)/e,y=function(I){var Q=I*x,H=fi(A),st=l/(n*v)*(H*qs(e*Q+A)-Us(A));return[a+st*d,u+st*g,l*H/fi(e*Q+A)]}}return y.duration=Math.abs(x)*1e3*e/Math.SQRT2,y}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},i})(Math.SQRT2,2,4);function bi(t){return function(e,n){var r=t((e=ke(e)).h,(n=ke(n)).h),i=O(e.s,n.s),o=O(e.l,n.l),s=O(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var ll=bi(An),cl=bi(O);function wi(t){return function(e,n){var r=t((e=Me(e)).h,(n=Me(n)).h),i=O(e.c,n.c),o=O(e.l,n.l),s=O(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var hl=wi(An),fl=wi(O);function xi(t){return(function e(n){n=+n;function r(i,o){var s=t((i=Te(i)).h,(o=Te(o)).h),a=O(i.s,o.s),u=O(i.l,o.l),l=O(i.opacity,o.opacity);return function(h){return i.h=s(h),i.s=a(h),i.l=u(Math.pow(h,n)),i.opacity=l(h),i+""}}return r.gamma=e,r})(1)}var dl=xi(An),pl=xi(O);function Bs(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Ce(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function Nt(t){return t=Ce(Math.abs(t)),t?t[1]:NaN}function zs(t,e){return function(n,r){for(var i=n.length,o=[],s=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(n.substring(i-=a,i+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(e)}}function Fs(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var Ws=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Gt(t){if(!(e=Ws.exec(t)))throw new Error("invalid format: "+t);var e;return new Rn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Gt.prototype=Rn.prototype;function Rn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Rn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ks(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Pe;function Vs(t,e){var n=Ce(t,e);if(!n)return Pe=void 0,t.toPrecision(e);var r=n[0],i=n[1],o=i-(Pe=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Ce(t,Math.max(0,e+o-1))[0]}function vi(t,e){var n=Ce(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var $i={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Bs,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>vi(t*100,e),r:vi,s:Vs,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function ki(t){return t}var Mi=Array.prototype.map,Si=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ys(t){var e=t.grouping===void 0||t.thousands===void 0?ki:zs(Mi.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?ki:Fs(Mi.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,f){c=Gt(c);var d=c.fill,g=c.align,p=c.sign,y=c.symbol,x=c.zero,v=c.width,S=c.comma,k=c.precision,A=c.trim,C=c.type;C==="n"?(S=!0,C="g"):$i[C]||(k===void 0&&(k=12),A=!0,C="g"),(x||d==="0"&&g==="=")&&(x=!0,d="0",g="=");var I=(f&&f.prefix!==void 0?f.prefix:"")+(y==="$"?n:y==="#"&&/[boxX]/.test(C)?"0"+C.toLowerCase():""),Q=(y==="$"?r:/[%p]/.test(C)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),H=$i[C],st=/[defgprs%]/.test(C);k=k===void 0?6:/[gprs]/.test(C)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function U(b){var z=I,T=Q,F,Ot,_t;if(C==="c")T=H(b)+T,b="";else{b=+b;var yt=b<0||1/b<0;if(b=isNaN(b)?u:H(Math.abs(b),k),A&&(b=Ks(b)),yt&&+b==0&&p!=="+"&&(yt=!1),z=(yt?p==="("?p:a:p==="-"||p==="("?"":p)+z,T=(C==="s"&&!isNaN(b)&&Pe!==void 0?Si[8+Pe/3]:"")+T+(yt&&p==="("?")":""),st){for(F=-1,Ot=b.length;++F<Ot;)if(_t=b.charCodeAt(F),48>_t||_t>57){T=(_t===46?i+b.slice(F+1):b.slice(F))+T,b=b.slice(0,F);break}}}S&&!x&&(b=e(b,1/0));var bt=z.length+b.length+T.length,w=bt<v?new Array(v-bt+1).join(d):"";switch(S&&x&&(b=e(w+b,w.length?v-T.length:1/0),w=""),g){case"<":b=z+b+T+w;break;case"=":b=z+w+b+T;break;case"^":b=w.slice(0,bt=w.length>>1)+z+b+T+w.slice(bt);break;default:b=w+z+b+T;break}return o(b)}return U.toString=function(){return c+""},U}function h(c,f){var d=Math.max(-8,Math.min(8,Math.floor(Nt(f)/3)))*3,g=Math.pow(10,-d),p=l((c=Gt(c),c.type="f",c),{suffix:Si[8+d/3]});return function(y){return p(g*y)}}return{format:l,formatPrefix:h}}var Ne,En,Nn;js({thousands:",",grouping:[3],currency:["$",""]});function js(t){return Ne=Ys(t),En=Ne.format,Nn=Ne.formatPrefix,Ne}function Ti(t){return Math.max(0,-Nt(Math.abs(t)))}function Ai(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Nt(e)/3)))*3-Nt(Math.abs(t)))}function Ri(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Nt(e)-Nt(t))+1}function Gs(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Xs(t){return function(){return t}}function Zs(t){return+t}var Ei=[0,1];function Ct(t){return t}function Cn(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:Xs(isNaN(e)?NaN:.5)}function Qs(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function Js(t,e,n){var r=t[0],i=t[1],o=e[0],s=e[1];return i<r?(r=Cn(i,r),o=n(s,o)):(r=Cn(r,i),o=n(o,s)),function(a){return o(r(a))}}function ta(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)i[s]=Cn(t[s],t[s+1]),o[s]=n(e[s],e[s+1]);return function(a){var u=Lr(t,a,1,r)-1;return o[u](i[u](a))}}function ea(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function na(){var t=Ei,e=Ei,n=Ee,r,i,o,s=Ct,a,u,l;function h(){var f=Math.min(t.length,e.length);return s!==Ct&&(s=Qs(t[0],t[f-1])),a=f>2?ta:Js,u=l=null,c}function c(f){return f==null||isNaN(f=+f)?o:(u||(u=a(t.map(r),e,n)))(r(s(f)))}return c.invert=function(f){return s(i((l||(l=a(e,t.map(r),B)))(f)))},c.domain=function(f){return arguments.length?(t=Array.from(f,Zs),h()):t.slice()},c.range=function(f){return arguments.length?(e=Array.from(f),h()):e.slice()},c.rangeRound=function(f){return e=Array.from(f),n=gi,h()},c.clamp=function(f){return arguments.length?(s=f?!0:Ct,h()):s!==Ct},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){return arguments.length?(o=f,c):o},function(f,d){return r=f,i=d,h()}}function ra(){return na()(Ct,Ct)}function ia(t,e,n,r){var i=qr(t,e,n),o;switch(r=Gt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(o=Ai(i,s))&&(r.precision=o),Nn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Ri(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Ti(i))&&(r.precision=o-(r.type==="%")*2);break}}return En(r)}function oa(t){var e=t.domain;return t.ticks=function(n){var r=e();return Ur(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return ia(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,h=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);h-- >0;){if(l=be(s,a,n),l===u)return r[i]=s,r[o]=a,e(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function De(){var t=ra();return t.copy=function(){return ea(t,De())},Gs.apply(t,arguments),oa(t)}var Xt=Math.PI,Pn=2*Xt,gt=1e-6,sa=Pn-gt;function Ni(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function aa(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Ni;let n=10**e;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function Ci(t,e,n,r){return t===n&&e===r}function ua(t){let e=Math.floor(t);if(!(e<=15))return Ci;let n=10**e,r=function(i){return Math.round(i*n)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Pt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?Ni:aa(e),this._equal=e==null?Ci:ua(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,o,s){this._append`C${+e},${+n},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(e,n,r,i,o){if(e=+e,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-e,l=i-n,h=s-e,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(f>gt)if(!(Math.abs(c*u-l*h)>gt)||!o)this._append`L${this._x1=e},${this._y1=n}`;else{let d=r-s,g=i-a,p=u*u+l*l,y=d*d+g*g,x=Math.sqrt(p),v=Math.sqrt(f),S=o*Math.tan((Xt-Math.acos((p+f-y)/(2*x*v)))/2),k=S/v,A=S/x;Math.abs(k-1)>gt&&this._append`L${e+k*h},${n+k*c}`,this._append`A${o},${o},0,0,${+(c*d>h*g)},${this._x1=e+A*u},${this._y1=n+A*l}`}}arc(e,n,r,i,o,s){if(e=+e,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=e+a,h=n+u,c=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>gt||Math.abs(this._y1-h)>gt)&&this._append`L${l},${h}`,!!r){if(f<0&&(f=f%Pn+Pn),f>sa)this._append`A${r},${r},0,1,${c},${e-a},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=h}`;else if(f>gt){let d=e+r*Math.cos(o),g=n+r*Math.sin(o);if(f>=Xt&&this._equal(l,h,d,g)){f/=2;let p=i+f;this._append`A${r},${r},0,${+(f>=Xt)},${c},${e+r*Math.cos(p)},${n+r*Math.sin(p)}`}this._append`A${r},${r},0,${+(f>=Xt)},${c},${this._x1=d},${this._y1=g}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function la(){return new Pt}la.prototype=Pt.prototype;function N(t){return function(){return t}}var ca=Math.cos;var On=Math.sin,Dt=Math.sqrt,Pi=1e-12,Oe=Math.PI,Al=Oe/2,Ii=2*Oe;function Ui(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new Pt(e)}var Rl=Array.prototype.slice;function qi(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Bi(t){this._context=t}Bi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Hn(t){return new Bi(t)}function zi(t){return t[0]}function Fi(t){return t[1]}function Ie(t,e){var n=N(!0),r=null,i=Hn,o=null,s=Ui(a);t=typeof t=="function"?t:t===void 0?zi:N(t),e=typeof e=="function"?e:e===void 0?Fi:N(e);function a(u){var l,h=(u=qi(u)).length,c,f=!1,d;for(r==null&&(o=i(d=s())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+t(c,l,u),+e(c,l,u));if(d)return o=null,d+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:N(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u=="function"?u:N(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:N(!!u),a):n},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}function In(t,e,n){var r=null,i=N(!0),o=null,s=Hn,a=null,u=Ui(l);t=typeof t=="function"?t:t===void 0?zi:N(+t),e=typeof e=="function"?e:N(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Fi:N(+n);function l(c){var f,d,g,p=(c=qi(c)).length,y,x=!1,v,S=new Array(p),k=new Array(p);for(o==null&&(a=s(v=u())),f=0;f<=p;++f){if(!(f<p&&i(y=c[f],f,c))===x)if(x=!x)d=f,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),g=f-1;g>=d;--g)a.point(S[g],k[g]);a.lineEnd(),a.areaEnd()}x&&(S[f]=+t(y,f,c),k[f]=+e(y,f,c),a.point(r?+r(y,f,c):S[f],n?+n(y,f,c):k[f]))}if(v)return a=null,v+""||null}function h(){return Ie().defined(i).curve(s).context(o)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),r=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),l):t},l.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:N(+c),l):r},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:N(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(r).y(e)},l.defined=function(c){return arguments.length?(i=typeof c=="function"?c:N(!!c),l):i},l.curve=function(c){return arguments.length?(s=c,o!=null&&(a=s(o)),l):s},l.context=function(c){return arguments.length?(c==null?o=a=null:a=s(o=c),l):o},l}var El=ha(Hn);function Wi(t){this._curve=t}Wi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function ha(t){function e(n){return new Wi(t(n))}return e._curve=t,e}var Nl=Dt(3);var fa=Dt(1/3),Cl=fa*2;var Ki=On(Oe/10)/On(7*Oe/10),Pl=On(Ii/10)*Ki,Dl=-ca(Ii/10)*Ki;var Ol=Dt(3);var Ll=Dt(3);var Hl=Dt(3)/2,da=1/Dt(12),Il=(da/2+1)*3;function ot(){}function Le(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function Un(t){this._context=t}Un.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Le(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function pa(t){this._context=t}pa.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ma(t){this._context=t}ma.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:Le(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Vi(t,e){this._basis=new Un(t),this._beta=e}Vi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],o=t[n]-r,s=e[n]-i,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*o),this._beta*e[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Ul=(function t(e){function n(r){return e===1?new Un(r):new Vi(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function He(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function qn(t,e){this._context=t,this._k=(1-e)/6}qn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:He(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:He(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ql=(function t(e){function n(r){return new qn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Bn(t,e){this._context=t,this._k=(1-e)/6}Bn.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:He(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Bl=(function t(e){function n(r){return new Bn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function zn(t,e){this._context=t,this._k=(1-e)/6}zn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:He(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var zl=(function t(e){function n(r){return new zn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Fn(t,e,n){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Pi){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Pi){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-e*t._l12_2a)/h,s=(s*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function Yi(t,e){this._context=t,this._alpha=e}Yi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:Fn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Fl=(function t(e){function n(r){return e?new Yi(r,e):new qn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function ji(t,e){this._context=t,this._alpha=e}ji.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Fn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Wl=(function t(e){function n(r){return e?new ji(r,e):new Bn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Gi(t,e){this._context=t,this._alpha=e}Gi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Fn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Kl=(function t(e){function n(r){return e?new Gi(r,e):new zn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function ga(t){this._context=t}ga.prototype={areaStart:ot,areaEnd:ot,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function Di(t){return t<0?-1:1}function Oi(t,e,n){var r=t._x1-t._x0,i=e-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(n-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Di(o)+Di(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Li(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Dn(t,e,n){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*e,o-a,s-a*n,o,s)}function Ln(t){this._context=t}Ln.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Dn(this,this._t0,Li(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Dn(this,Li(this,n=Oi(this,t,e)),n);break;default:Dn(this,this._t0,n=Oi(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function _a(t){this._context=new Xi(t)}(_a.prototype=Object.create(Ln.prototype)).point=function(t,e){Ln.prototype.point.call(this,e,t)};function Xi(t){this._context=t}Xi.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,o){this._context.bezierCurveTo(e,t,r,n,o,i)}};function ya(t){this._context=t}ya.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=Hi(t),i=Hi(e),o=0,s=1;s<n;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],e[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Hi(t){var e,n=t.length-1,r,i=new Array(n),o=new Array(n),s=new Array(n);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,o[e]=4,s[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,o[n-1]=7,s[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=i[e]/o[e-1],o[e]-=r,s[e]-=r*s[e-1];for(i[n-1]=s[n-1]/o[n-1],e=n-2;e>=0;--e)i[e]=(s[e]-i[e+1])/o[e];for(o[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)o[e]=2*t[e+1]-i[e+1];return[i,o]}function Zi(t,e){this._context=t,this._t=e}Zi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Qi(t){return new Zi(t,1)}var Wn=new Set(["unavailable","unknown"]),ba=2*6e4,Ji=3e4,wa=70,Ue=class{#t;#e=new Map;constructor(e){this.#t=e}async of(e,n,r,i){let o=n.filter(a=>R(a,r)<i);await Promise.all(o.map(a=>this.#r(e,a,r,i))),await this.#i(e,o,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of o){let u=this.#e.get(a);if(u)for(let l of to)s[l].push(...u[l])}return this.#o(new Set(n)),s}async#r(e,n,r,i){let o=this.#e.get(n),s=R(L(n,1),r),a=o?o.until:R(n,r);if(o&&o.until>=s)return;let u=Math.min(s,i);if(u<=a)return;let l=await this.#n(e,a,u),h=this.#e.get(n),c={until:u===s&&i-s>Ji?s:Math.max(a,u-Ji)};for(let f of to){let d=(h?.[f]??[]).filter(({at:y})=>y<a),g=l[f],p=g[0]?.value===d.at(-1)?.value?1:0;c[f]=Er([...d,...g.slice(p)],ba)}this.#e.set(n,c)}async#n(e,n,r){let{climate:i,outdoor:o}=this.#t,s=o?.startsWith("weather.")===!0,a=async(d,g)=>d.length===0?{}:await e.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:d,...g}),u=[i,s?null:o].filter(d=>d!==null),[l,h]=await Promise.all([a(u,{minimal_response:!0}),a(s&&o?[o]:[],{significant_changes_only:!1})]),c=i?l[i]??[]:[],f=e.config.unit_system.temperature;return{...va(c,f,n),outdoor:o?s?ka(h[o]??[],f,n):$a(l[o]??[],xa(e,o),n):[]}}async#i(e,n,r){let{outdoor:i}=this.#t;if(!i?.startsWith("sensor."))return;let o=n.filter(h=>{let c=this.#e.get(h);return c&&!c.statistics&&!rt(c.outdoor)&&c.until>=R(L(h,1),r)}),[s,a]=[o[0],o.at(-1)];if(!s||!a)return;let u=await e.callWS({type:"recorder/statistics_during_period",start_time:new Date(R(s,r)).toISOString(),end_time:new Date(R(L(a,1),r)).toISOString(),statistic_ids:[i],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),l=Ma(u[i]??[]);for(let h of o){let c=this.#e.get(h),[f,d]=[R(h,r),R(L(h,1),r)];c&&(c.statistics=!0,c.outdoor=l.filter(({at:g})=>g>=f&&g<d))}}#o(e){for(let n of this.#e.keys()){if(this.#e.size<=wa)return;e.has(n)||this.#e.delete(n)}}},to=["indoor","setpoint","outdoor"],eo=36e5,xa=(t,e)=>String(t.states[e]?.attributes.unit_of_measurement??t.config.unit_system.temperature);function qe(t,e){if(t==null||t==="")return null;let n=Number(t);return Number.isFinite(n)?e==="°F"?(n-32)*5/9:e==="K"?n-273.15:n:null}function va(t,e,n){let r=[],i=[];for(let{s:o,a:s={},lu:a}of t){let u=Math.max(n,a*1e3),l=Wn.has(o),h=s.temperature??s.target_temp_low;Be(r,u,l?null:qe(s.current_temperature,e)),Be(i,u,l||o==="off"?null:qe(h,e))}return{indoor:r,setpoint:i}}function $a(t,e,n){let r=[];for(let{s:i,a:o,lu:s}of t)e=typeof o?.unit_of_measurement=="string"?o.unit_of_measurement:e,Be(r,Math.max(n,s*1e3),Wn.has(i)?null:qe(i,e));return r}function ka(t,e,n){let r=[];for(let{s:i,a:o={},lu:s}of t){let a=typeof o.temperature_unit=="string"?o.temperature_unit:e;Be(r,Math.max(n,s*1e3),Wn.has(i)?null:qe(o.temperature,a))}return r}function Ma(t){let e=[],n;for(let{start:r,mean:i}of t)n!==void 0&&r>n&&e.push({at:n,value:null}),e.push({at:r+eo/2,value:i??null}),n=r+eo;return n!==void 0&&e.push({at:n,value:null}),e}function Be(t,e,n){let r=t.at(-1);r&&r.value===n||t.push({at:e,value:n})}var Kn={day:1,week:7},no=1e3,Sa=6e4,Ta=.005;function ro(t,e,n){let r=L(e,1-Kn[t]);return{first:r,last:e,start:R(r,n),end:R(L(e,1),n)}}var ze=class{#t=new Map;async read(e,n,r,i,o){let{outdoor:s}=n.sources,a=`${r} ${s} ${o}`,u=this.#t.get(a);u||(u=new Ue({climate:r,outdoor:s}),this.#t.set(a,u));let l,[h,c]=await Promise.all([Aa(e,n.entry_id,i),u.of(e,Ft(i.first,i.last),o,Date.now()).catch(f=>(l=G(f),{indoor:[],setpoint:[],outdoor:[]}))]);return{range:i,runs:h,temperatures:c,failed:l}}};async function Aa(t,e,n){let r=new Date(n.start).toISOString(),i=new Date(n.end).toISOString(),[o,{count:s,runs:a}]=await Promise.all([oe(t,e,{end:r,limit:1}),oe(t,e,{start:r,end:i,limit:no})]),u=[...a];for(;u.length<s;){let l={start:r,end:i,limit:no,offset:u.length},h=await oe(t,e,l);if(h.runs.length===0)break;u.push(...h.runs)}return u.push(...o.runs.filter(l=>Date.parse(l.end)>n.start)),u.reverse()}var We=(t,e)=>e.running===!0&&t.start===e.run?.start;function io({runs:t,range:e},n,r){let{run:i}=n;if(n.running!==!0||!i)return t;let o=Date.parse(i.start);if(o>=e.end||r<e.start)return t;let s=Math.max(r,Date.parse(i.end));if(s<=e.start)return t;let a={...i,end:new Date(s).toISOString(),minutes:(s-o)/Sa};return[...t.filter(u=>u.start!==i.start),a]}function Fe(t,e){let n=Math.max(Date.parse(t.start),e.start);return Math.max(0,Math.min(Date.parse(t.end),e.end)-n)}function oo(t,e,{say:n,format:r,currency:i}){if(t.length===0)return n(e.first===e.last?"timeline.none_day":"timeline.none_week");let o=p=>{let y=Date.parse(p.end)-Date.parse(p.start);return y>0?Fe(p,e)/y:1},s=p=>{let y=t.filter(v=>p(v)!==null);return y.length===0?null:{value:y.reduce((v,S)=>v+(p(S)??0)*o(S),0),all:y.length===t.length}},a=(p,y)=>y?p:n("timeline.at_least",{value:p}),u=r.duration(t.reduce((p,y)=>p+Fe(y,e)/1e3,0)),l=s(p=>p.energy_kwh);if(!l)return n("timeline.sum_duration",{duration:u});let h=a(r.energy(l.value),l.all),c=s(p=>p.cost);if(!c)return n("timeline.sum_energy",{duration:u,energy:h});let f=a(r.money(c.value,i),c.all),d=s(p=>p.extra_cost);if(!d||Math.abs(d.value)<Ta)return n("timeline.sum",{duration:u,energy:h,cost:f});let g=a(r.money(Math.abs(d.value),i),d.all);return d.value>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:f,extra:g}):n("timeline.sum_saved",{duration:u,energy:h,cost:f,saved:g})}var M={left:34,right:10},Ke=40,Y=22,Vn=112,co=20,jn=16,Ra=24,so=8,Ea=10,Na=7,Ca=56,ho=6e4,Pa=60*ho;function fo({past:t,runs:e,point:n,width:r,now:i,say:o,format:s}){let{range:a,temperatures:u}=t,l=Math.min(Math.max(i,a.start),a.end),h=r-M.left-M.right,c=De([a.start,a.end],[M.left,r-M.right]),f=w=>c(w),d=Math.max(10*ho,2*(a.end-a.start)/h),g=ge(u.indoor,d,l),p=ge(u.outdoor,d,l),y=ge(u.setpoint,0,l),x=Y+Vn+so,v=Da(e,a,f,x,o,s),S=v.length*Ke,k=x+S+so,A=k+Y+Vn,C=A+Ra,I=lo(e,a,u.indoor,"indoor_c"),Q=lo(e,a,u.outdoor,"outdoor_c"),{balance_point_c:H,balance_point_uncertainty_k:st}=n,U=w=>s.degrees(w),b=ao([...Yn(g),...Yn(y),...I.map(([,w])=>w)].map(U),[Y+Vn,Y+4]),z=H===null?[]:[H-(st??0),H+(st??0)],T=ao([...Yn(p),...Q.map(([,w])=>w),...z].map(U),[A,k+Y+4]),F=(w,je,Ge=!1)=>{let Jt=Ie(({at})=>f(at),({value:at})=>je(U(at))).defined(({value:at})=>at!==null).digits(1);return(Ge?Jt.curve(Qi):Jt)(w)??""},Ot=(w,je,Ge)=>w.map(([Jt,at])=>$`<circle r="3" cx=${f(Jt)} cy=${je(U(at))} style="fill:${Ge}"></circle>`),_t=rt(g)||rt(y)||I.length>0,yt=rt(p)||Q.length>0||H!==null,bt=$`
    ${dn(v.map(({cause:w})=>[w,nt(w)]))}
    ${a.first===a.last?Oa(v,A):_}
    ${Ua(a,f,r,A,s)}
    ${_t?uo(b,r,s):_}
    ${yt?uo(T,r,s):_}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${F(y,b,!0)}></path>
    ${a.first===a.last?$`<path class="line" style="stroke:var(--aux-indoor)" d=${F(g,b)}></path>`:Ha(Nr(u.indoor,Math.max(Pa,2*(a.end-a.start)/h),l),f,w=>b(U(w)))}
    ${Ot(I,b,"var(--aux-indoor)")}
    ${H===null?_:Ia(T(U(H)),z.map(w=>T(U(w))),p,f,w=>T(U(w)),r)}
    <path class="line" style="stroke:var(--aux-outdoor)" d=${F(p,T)}></path>
    ${Ot(Q,T,"var(--aux-outdoor)")}
    ${v.map(w=>La(w,r))}
    ${l<a.end&&l>a.start?$`<line class="now" x1=${f(l)} x2=${f(l)} y1=${Y} y2=${A}></line>`:_}`;return{width:r,height:C,x:f,top:Y,bottom:A,lanes:v,lanesTop:x,lanesHeight:S,outdoorTop:k,indoor:g,setpoint:y,outdoor:p,picture:bt}}function po(t,{lanes:e,x:n},r){let i=e.find(({cause:u})=>u===t.cause);if(!i)return _;let o=n(Math.max(Date.parse(t.start),r.start)),s=Math.max(o+3,n(Math.min(Date.parse(t.end),r.end))),a=i.top+co;return $`<rect class="mark" x=${o-3} y=${a-3} width=${s-o+6}
    height=${jn+6} rx="3"></rect>`}function Da(t,e,n,r,i,o){let s=a=>n(Math.min(Math.max(a,e.start),e.end));return _r.filter(a=>t.some(u=>u.cause===a)).map((a,u)=>{let l=t.filter(f=>f.cause===a),h=l.reduce((f,d)=>f+Fe(d,e)/1e3,0),c=i(`legend.${a}`);return{cause:a,top:r+u*Ke,text:i("timeline.lane",{why:c,duration:o.duration(h)}),bars:Ar(l,s)}})}function Oa(t,e){return t.map(({cause:n,bars:r})=>{let i=r.map(({left:o,right:s})=>mo(o,Y,s-o,e-Y));return $`<path class="column" style="fill:${nt(n)}" d=${i.join("")}></path>`})}function La({cause:t,top:e,bars:n},r){let i=nt(t),o=["no","uncertain","yes"].filter(a=>n.some(({avoidable:u})=>u===a)),s=e+co;return $`
    <rect class="track" x=${M.left} width=${r-M.left-M.right} y=${s}
      height=${jn} rx="2"></rect>
    ${o.map(a=>{let u=n.filter(({avoidable:h})=>h===a).map(({left:h,right:c})=>mo(h,s,c-h,jn)).join(""),l=a==="no"?"none":i;return $`<path class="bars" style="fill:${fn(t,a,i)};stroke:${l}"
        d=${u}></path>`})}`}var mo=(t,e,n,r)=>`M${t.toFixed(1)} ${e}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;function Ha(t,e,n){let r=s=>s!==null,i=In().x(s=>e(s.at)).y0(s=>n(s.low)).y1(s=>n(s.high)).defined(r).digits(1)(t)??"",o=Ie(s=>e(s.at),s=>n(s.mean)).defined(r).digits(1)(t)??"";return $`<path class="spread" style="fill:var(--aux-indoor)" d=${i}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${o}></path>`}function Ia(t,[e=t,n=t],r,i,o,s){let a=s-M.right,u=In().x(l=>i(l.at)).y0(t).y1(({value:l})=>Math.max(t,o(l))).defined(({value:l})=>l!==null).digits(1)(r)??"";return $`
    <rect class="band" x=${M.left} width=${a-M.left} y=${n}
      height=${Math.max(0,e-n)}></rect>
    <path class="below" d=${u}></path>
    <line class="balance" x1=${M.left} x2=${a} y1=${t} y2=${t}></line>`}function Ua(t,e,n,r,i){let o=n-M.left-M.right,s=h=>$`<line class="grid" x1=${e(h)} x2=${e(h)} y1=${Y} y2=${r}></line>`,a=(h,c,f)=>$`<text x=${h} y=${r+16} text-anchor=${c}>${f}</text>`;if(t.first===t.last){let h=i.hour(t.start).length*Na+Ea;return $`${$r(t.start,t.end,i.zone,o,h).map(({at:c})=>{let f=c===t.end;return $`${s(c)} ${a(f?n:e(c),f?"end":"middle",i.hour(c))}`})}`}let u=Ft(t.first,t.last),l=o/u.length>Ca;return $`${u.map(h=>{let c=R(h,i.zone),f=R(L(h,1),i.zone),d=(e(c)+e(f))/2;return $`${s(c)} ${a(d,"middle",i.weekday(c,l))}`})} ${s(t.end)}`}function ao(t,e){let n=1/0,r=-1/0;for(let o of t)n=Math.min(n,o),r=Math.max(r,o);n>r&&([n,r]=[0,10]);let i=Math.max(0,5-(r-n))/2+.5;return De([n-i,r+i],e)}function uo(t,e,n){let[r=0,i=0]=t.domain(),o=[1,2,5,10,20,50].find(a=>(i-r)/a<=4)??100,s=[];for(let a=Math.ceil(r/o)*o;a<=i;a+=o)s.push(a);return $`${s.map(a=>$`<line class="grid" x1=${M.left} x2=${e-M.right} y1=${t(a)} y2=${t(a)}></line>
      <text x=${M.left-6} y=${t(a)+4} text-anchor="end">${n.number(a)}°</text>`)}`}var Yn=t=>t.flatMap(({value:e})=>e===null?[]:[e]);function lo(t,e,n,r){return t.flatMap(i=>{let o=Date.parse(i.start),s=i[r];return o<e.start||s===null||_e(n,o)!==null?[]:[[o,s]]})}var go=P`
  :host {
    --aux-indoor: #0b7a4b;
    --aux-outdoor: #3b5bdb;
    container-type: inline-size;
  }
  :host([dark]) {
    --aux-indoor: #4cc38a;
    --aux-outdoor: #91a7ff;
  }
  .toolbar,
  .views,
  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .toolbar {
    justify-content: space-between;
    margin-bottom: 12px;
  }
  .pages {
    flex: 1 1 auto;
    flex-wrap: nowrap;
    justify-content: flex-end;
    gap: 4px;
  }
  .thermostats {
    margin-bottom: 12px;
  }
  .range {
    min-width: 7em;
    text-align: center;
    line-height: 1.2;
  }
  button:disabled {
    opacity: 0.4;
    cursor: default;
  }
  button.icon {
    width: 36px;
    padding: 0;
    border: none;
  }
  .other {
    opacity: 0.4;
  }
  .sum {
    font-weight: 500;
  }
  .chart {
    position: relative;
    touch-action: pan-y;
  }
  .chart.waiting {
    height: 330px;
  }
  .chart svg {
    display: block;
  }
  .title {
    position: absolute;
    left: ${M.left}px;
    right: 0;
    display: flex;
    gap: 16px;
    overflow: hidden;
    font-size: 12px;
    line-height: 20px;
    white-space: nowrap;
    color: var(--secondary-text-color);
    pointer-events: none;
  }
  .title span {
    display: flex;
    align-items: center;
    gap: 6px;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .title b {
    font-weight: 500;
    color: var(--primary-text-color);
  }
  .runs {
    position: absolute;
    left: ${M.left-4}px;
    right: 0;
    border-radius: 6px;
    cursor: pointer;
  }
  .line {
    fill: none;
    stroke-width: 2;
    stroke-linejoin: round;
  }
  .grid {
    stroke: var(--divider-color);
  }
  .now,
  .cross {
    stroke: var(--secondary-text-color);
  }
  .now {
    stroke-dasharray: 2 3;
  }
  .column {
    opacity: 0.12;
  }
  .track {
    fill: var(--secondary-text-color);
    opacity: 0.1;
  }
  .spread {
    opacity: 0.25;
  }
  .balance {
    stroke: var(--aux-capacity);
    stroke-width: 1.5;
    stroke-dasharray: 7 4;
  }
  .band {
    fill: var(--aux-capacity);
    opacity: 0.13;
  }
  .below {
    fill: var(--aux-capacity);
    opacity: 0.3;
  }
  .mark {
    fill: none;
    stroke: var(--primary-text-color);
    stroke-width: 2;
  }
  .story {
    position: relative;
    margin-top: 12px;
    padding: 12px;
    border: 1px solid var(--divider-color);
    border-radius: 12px;
  }
  .steps {
    display: flex;
    align-items: center;
    gap: 2px;
    margin: -6px -6px 2px 0;
    font-size: 12px;
  }
  h3 {
    flex: 1;
    margin: 0;
    font-size: 12px;
    font-weight: 400;
    color: var(--secondary-text-color);
  }
  details {
    margin-top: 12px;
  }
  summary {
    min-height: 24px;
    cursor: pointer;
    color: var(--secondary-text-color);
  }
  @container (max-width: 420px) {
    .pages {
      justify-content: space-between;
    }
  }
  @media (forced-colors: active) {
    :host,
    :host([dark]) {
      --aux-indoor: CanvasText;
      --aux-outdoor: CanvasText;
    }
  }
`;var _o=6e4,yo=480,qa=14,Ba=new Set(["heating","preheating","defrosting"]),Gn=50,Ve=class extends D{constructor(){super();this.heading="timeline.heading";this.#t="";this.#e=new ze;this.#n=null;this.#l=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+_o&&(this.#t="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...D.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#t;#e;#r;#n;#i;#o;#a;#s;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#t=""}static getConfigForm(){let n=D.getConfigForm(),r=o=>et(document.querySelector("home-assistant").hass)(o),i=["day","week"].map(o=>({value:o,label:r(`timeline.${o}`)}));return{schema:[...n.schema,{name:"view",selector:{select:{options:i}}}],computeLabel:(o,s)=>o.name==="view"?r("editor.view"):n.computeLabel(o,s)}}connectedCallback(){super.connectedCallback(),this.#r=new ResizeObserver(([n])=>{n?.contentRect.width&&(this._width=Math.floor(n.contentRect.width))}),this.#i=setInterval(()=>this.#l(),_o),document.addEventListener("visibilitychange",this.#l),this._now=Date.now(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#r?.disconnect(),this.#n=null,clearInterval(this.#i),document.removeEventListener("visibilitychange",this.#l)}#l;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#u(),i=[n.last_run?.start,n.month.runs,n.balance_point_c],o=JSON.stringify([this._entry.entry_id,r,this.#c(),i]);o!==this.#t&&(this.#t=o,this.#w(o,this._entry,r))}updated(){if(super.updated(),this.#o&&!this._busy){let[r,i]=this.renderRoot.querySelectorAll(".pages button"),o=this.#o<0||i?.disabled?r:i;this.renderRoot.querySelector(".runs")||o?.focus(),this.#o=void 0}let n=this.renderRoot.querySelector(".ruler");n!==this.#n&&(this.#r?.disconnect(),this.#n=n,n&&this.#r?.observe(n))}#u(){let{zone:n}=this.format;return ro(this._view,this._last??X(this._now,n),n)}#c(){let n=this._entry?.sources.climates??[];return(!this._climate||!n.includes(this._climate))&&(this._climate=n.find(r=>Ba.has(String(this.hass.states[r]?.attributes.hvac_action)))??n[0]),this._climate??null}async#w(n,r,i){this._busy=!0;try{let{zone:o}=this.format,s=await this.#e.read(this.hass,r,this.#c(),i,o);if(n!==this.#t)return;this._past=s,this._failed=void 0}catch(o){let s=this._past?.range.start===i.start&&this._past.range.end===i.end;n===this.#t&&!s&&(this._failed=G(o))}finally{n===this.#t&&(this._busy=!1)}}body(n){let{say:r}=this,i=this.#u(),o={say:r,format:this.format,currency:n.currency};return m`
      <div class="ruler"></div>
      ${this.#x(i)} ${this.#$()}
      ${this._failed?this.#p(r("timeline.failed",{error:this._failed.message})):this._past?this.#k(this._past,n,o):m`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#p(n){return m`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#t="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#x(n){let{say:r,format:i}=this,o=this._view,s=X(this._now,i.zone),a=c=>i.day(R(c,i.zone)),u=o==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)}),l=n.last>=s,h=c=>m`<button
        class="icon"
        aria-label=${r(`timeline.${c<0?"previous":"next"}_${o}`)}
        ?disabled=${c>0&&l}
        @click=${()=>this.#m(c)}
      >
        <ha-icon icon="mdi:chevron-${c<0?"left":"right"}"></ha-icon>
      </button>`;return m`<div class="toolbar">
      <div class="views" role="group" aria-label=${r("timeline.span")}>
        ${["day","week"].map(c=>m`<button aria-pressed=${c===o} @click=${()=>this.#v(c)}>
              ${r(`timeline.${c}`)}
            </button>`)}
        <button ?disabled=${l} @click=${()=>this.#h(null)}>
          ${r("timeline.today")}
        </button>
      </div>
      <div class="pages">
        ${h(-1)}
        <span class="range" role="status">${u}</span>
        ${h(1)}
      </div>
    </div>`}#v(n){if(n==="day"&&this._view==="week"&&this._chosen){let r=this._chosen;this.#h(X(Date.parse(r),this.format.zone)),this._chosen=r}this._view=n}#m(n){this.#h(L(this.#u().last,n*Kn[this._view]))}#h(n){let r=X(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Gn)}#$(){let n=this._entry?.sources.climates??[];if(n.length<2)return _;let r=this.#c();return m`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(i=>m`<button aria-pressed=${i===r} @click=${()=>this._climate=i}>
            ${this.hass.states[i]?.attributes.friendly_name??i}
          </button>`)}
    </div>`}#k(n,r,i){let{say:o}=this,s=io(n,r,this._now),{range:a,temperatures:u}=n,l=this.#S(n,s,i),h=Object.values(u).some(y=>rt(y)),c=s.some(y=>y.outdoor_c!==null||y.indoor_c!==null),f=!h&&s.length===0,{start:d,end:g}=this.#u(),p=a.start!==d||a.end!==g;return m`<div class=${p?"other":""}>
      <p class="sum">${l}</p>
      ${n.failed?this.#p(o("timeline.failed_temperatures",{error:n.failed.message})):h?_:m`<p class="secondary">
                ${o(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${f?_:m`${this.#M(n,s,r,i,l)} ${this.#N(s,r)}`}
      ${this.#C(s,r,i)} ${this.#P(s,r,i)}
    </div>`}#M(n,r,i,o,s){let{say:a}=this;if(this._width<100)return m`<div class="chart waiting"></div>`;let u=this.#T(n,r,i),l=this.#f(r),h=l?r.indexOf(l):-1,{x:c}=u,f=this._at,d=p=>f===void 0||f>this._now||p.length===0?"":` ${this.format.temperature(_e(p,f))}`,g=(p,y)=>m`<div class="title" style="top:${p}px" aria-hidden="true">
        ${y.map(([x,v])=>m`<span>${$t(x)} ${x.text}<b>${d(v)}</b></span>`)}
      </div>`;return m`<div
      class="chart"
      style="height:${u.height}px"
      aria-busy=${this._busy}
      @pointermove=${p=>this.#A(p,u,r)}
      @pointerleave=${()=>this._pointed=this._at=void 0}
      @click=${p=>this.#R(p,u,r)}
    >
      <svg
        role="img"
        aria-label="${a("timeline.heading")}: ${s}"
        width=${u.width}
        height=${u.height}
      >
        ${u.picture}
        ${f===void 0?_:$`<line class="cross" x1=${c(f)} x2=${c(f)} y1=${u.top} y2=${u.bottom}></line>`}
        ${l?po(l,u,n.range):_}
      </svg>
      ${g(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},u.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},u.setpoint]])}
      ${u.lanes.map(p=>m`<div class="title lane" style="top:${p.top}px" aria-hidden="true">
            <span
              >${$t({text:"",colour:nt(p.cause),shape:"area"})}
              ${p.text}</span
            >
          </div>`)}
      ${r.length===0?_:m`<div
              class="runs"
              style="top:${u.lanesTop}px;height:${u.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${a("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${r.length}
              aria-valuenow=${h+1}
              aria-valuetext=${l?kr(l,o,We(l,i)):""}
              @keydown=${p=>this.#E(p,r)}
            ></div>`}
      ${g(u.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},u.outdoor],...this._width<yo?[]:this.#b(i).map(p=>[p,[]])])}
    </div>`}#S(n,r,i){let o=[n,this._now,r.at(-1)?.end,r.length,this.hass.locale,this.hass.config];return this.#a?.by.every((s,a)=>s===o[a])||(this.#a={by:o,made:oo(r,n.range,i)}),this.#a.made}#T(n,r,i){let{say:o,format:s,_width:a,_now:u}=this,{balance_point_c:l,balance_point_uncertainty_k:h}=i,c=[n,a,u,r.at(-1)?.end,r.length,l,h,this.hass.locale,this.hass.config];return this.#s?.by.every((f,d)=>f===c[d])||(this.#s={by:c,made:fo({past:n,runs:r,point:i,width:a,now:u,say:o,format:s})}),this.#s.made}#f(n){let r=i=>i===void 0?void 0:n.find(o=>o.start===i);return r(this._pointed)??r(this._chosen)??n.at(-1)}#g(n,r,i){let o=n.currentTarget.getBoundingClientRect(),s=n.clientX-o.left,a=n.clientY-o.top,{range:u}=this._past,l=r.lanes.find(({top:d})=>a>=d&&a<d+Ke),h=l?i.filter(({cause:d})=>d===l.cause):i,c=(s-M.left)/(r.width-M.left-M.right),f=u.start+c*(u.end-u.start);return{run:Rr(h,r.x,s,qa),at:Math.min(Math.max(f,u.start),u.end)}}#A(n,r,i){if(n.pointerType==="touch")return;let{run:o,at:s}=this.#g(n,r,i);this._pointed=o?.start,this._at=s}#R(n,r,i){let{run:o}=this.#g(n,r,i);o&&this.#d(o)}#d(n){this._chosen=n.start,this._pointed=void 0}#E(n,r){let i=this.#f(r),o=i?r.indexOf(i):r.length,a={ArrowLeft:o-1,ArrowDown:o-1,ArrowRight:o+1,ArrowUp:o+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#y(r,a);else if(n.key==="PageUp")this.#_(-1);else if(n.key==="PageDown")this.#_(1);else return;n.preventDefault()}#_(n){this.#m(n),this.#o=n}#y(n,r){let i=n[Math.min(Math.max(r,0),n.length-1)];i&&this.#d(i)}#b(n){let{balance_point_c:r,balance_point_is_default:i}=n;if(r===null)return[];let{say:o}=this,s=this.format.temperature(r),a=i?o("timeline.about",{point:s}):s;return[{text:o("timeline.copes",{point:a}),colour:"var(--aux-capacity)",shape:"dashed"}]}#N(n,r){let{say:i}=this,o=["yes","uncertain","no"].filter(s=>n.some(a=>a.avoidable===s)).map(s=>({text:i(`legend.${s}`),colour:"var(--aux-line)",shape:"area",avoidable:s}));return yr([...this._width<yo?this.#b(r):[],...o])}#C(n,r,i){let o=this.#f(n);if(!o)return _;let{say:s}=this,a=n.indexOf(o),u=We(o,r),l=(h,c)=>m`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#y(n,c)}
      >
        <ha-icon icon="mdi:chevron-${h==="earlier"?"left":"right"}"></ha-icon>
      </button>`;return m`<div class="story" role="region" aria-label=${s("timeline.story")}>
      <div class="steps">
        <h3>${s("timeline.story")}</h3>
        ${l("earlier",a-1)}
        <span class="secondary">
          ${s("timeline.number",{number:this.format.number(a+1),count:this.format.number(n.length)})}
        </span>
        ${l("later",a+1)}
      </div>
      <div aria-live=${u?"off":"polite"}>${fe(o,i,u)}</div>
    </div>`}#P(n,r,i){if(n.length===0)return _;let{say:o}=this;return m`<details
      ?open=${this._table>0}
      @toggle=${s=>{let{open:a}=s.currentTarget;a!==this._table>0&&(this._table=a?Gn:0)}}
    >
      <summary>${o("timeline.table")}</summary>
      ${this._table===0?_:Tr([this._past,this._now,n.length,n.at(-1)?.end,this._table,this.hass.locale],()=>Cr([...n].reverse().slice(0,this._table),i,s=>We(s,r),s=>this.#d(s)))}
      ${this._table>0&&n.length>this._table?m`<button @click=${()=>this._table+=Gn}>${o("timeline.more")}</button>`:_}
    </details>`}getCardSize(){return 9}static{this.styles=[D.styles,le,de,Pr,go]}};var Zt=(t,e,n={})=>({type:`custom:aux-heat-${t}-card`,entry_id:e.entry_id,...n}),za={grid_options:{columns:"full"}},Qt=class{static async generate(e,n){let r=et(n),i=await ie(n);return i.length===0?{views:[Wa(r)]}:{views:i.map(o=>Fa(o,r,i.length>1))}}static getCreateSuggestions(e){return{title:et(e)("dashboard.title"),icon:"mdi:radiator"}}};function Fa(t,e,n){let r=(s,a={})=>{let u=t.entities[s];return u?[{type:"tile",entity:u,name:{type:"entity"},...za,...a}]:[]},i=t.sources.climates.map(s=>({type:"thermostat",entity:s})),o=[{type:"grid",column_span:2,cards:[Zt("summary",t),Zt("findings",t),Zt("timeline",t)]},{type:"grid",column_span:2,cards:[Zt("outdoor",t),Zt("season",t)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...t.entities["button.test_backup"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...r("button.test_backup"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...i]}];return{title:n?t.title:e("dashboard.title"),path:n?t.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:o}}function Wa(t){return{title:t("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${t("state.none")}

[${t("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var Ka={summary:{element:pe,domains:["binary_sensor"]},findings:{element:ue,domains:["binary_sensor"]},timeline:{element:Ve,domains:["binary_sensor","event"]}},Ye=cn(navigator.language);for(let[t,{element:e,domains:n}]of Object.entries(Ka)){let r=`aux-heat-${t}-card`;customElements.get(r)||(customElements.define(r,e),(window.customCards??=[]).push({type:r,name:Ye(`card.${t}`),description:Ye(`card.${t}_description`),preview:!0,getEntitySuggestion:(i,o)=>Va(i,o,r,n)}))}function Va(t,e,n,r){return!(t.entities?.[e]?.platform==="aux_heat")||!r.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var bo="ll-strategy-dashboard-aux-heat";customElements.get(bo)||(customElements.define(bo,class extends HTMLElement{static{this.generate=Qt.generate}static{this.getCreateSuggestions=Qt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Ye("dashboard.title"),description:Ye("dashboard.description")}));
