var te=globalThis,ee=te.ShadowRoot&&(te.ShadyCSS===void 0||te.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ge=Symbol(),Gn=new WeakMap,Lt=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==Ge)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(ee&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Gn.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Gn.set(n,e))}return e}toString(){return this.cssText}},Xn=t=>new Lt(typeof t=="string"?t:t+"",void 0,Ge),O=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,i,o)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(i)+t[o+1],t[0]);return new Lt(n,t,Ge)},Zn=(t,e)=>{if(ee)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),i=te.litNonce;i!==void 0&&r.setAttribute("nonce",i),r.textContent=n.cssText,t.appendChild(r)}},Xe=ee?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Xn(n)})(t):t;var{is:yo,defineProperty:bo,getOwnPropertyDescriptor:xo,getOwnPropertyNames:wo,getOwnPropertySymbols:vo,getPrototypeOf:$o}=Object,ne=globalThis,Qn=ne.trustedTypes,ko=Qn?Qn.emptyScript:"",Mo=ne.reactiveElementPolyfillSupport,It=(t,e)=>t,Ze={toAttribute(t,e){switch(e){case Boolean:t=t?ko:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},tr=(t,e)=>!yo(t,e),Jn={attribute:!0,type:String,converter:Ze,reflect:!1,useDefault:!1,hasChanged:tr};Symbol.metadata??=Symbol("metadata"),ne.litPropertyMetadata??=new WeakMap;var Y=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Jn){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),i=this.getPropertyDescriptor(e,r,n);i!==void 0&&bo(this.prototype,e,i)}}static getPropertyDescriptor(e,n,r){let{get:i,set:o}=xo(this.prototype,e)??{get(){return this[n]},set(s){this[n]=s}};return{get:i,set(s){let a=i?.call(this);o?.call(this,s),this.requestUpdate(e,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Jn}static _$Ei(){if(this.hasOwnProperty(It("elementProperties")))return;let e=$o(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(It("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(It("properties"))){let n=this.properties,r=[...wo(n),...vo(n)];for(let i of r)this.createProperty(i,n[i])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,i]of n)this.elementProperties.set(r,i)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let i=this._$Eu(n,r);i!==void 0&&this._$Eh.set(i,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let i of r)n.unshift(Xe(i))}else e!==void 0&&n.push(Xe(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Zn(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),i=this.constructor._$Eu(e,r);if(i!==void 0&&r.reflect===!0){let o=(r.converter?.toAttribute!==void 0?r.converter:Ze).toAttribute(n,r.type);this._$Em=e,o==null?this.removeAttribute(i):this.setAttribute(i,o),this._$Em=null}}_$AK(e,n){let r=this.constructor,i=r._$Eh.get(e);if(i!==void 0&&this._$Em!==i){let o=r.getPropertyOptions(i),s=typeof o.converter=="function"?{fromAttribute:o.converter}:o.converter?.fromAttribute!==void 0?o.converter:Ze;this._$Em=i;let a=s.fromAttribute(n,o.type);this[i]=a??this._$Ej?.get(i)??a,this._$Em=null}}requestUpdate(e,n,r,i=!1,o){if(e!==void 0){let s=this.constructor;if(i===!1&&(o=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??tr)(o,n)||r.useDefault&&r.reflect&&o===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:i,wrapped:o},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??n??this[e]),o!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),i===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[i,o]of this._$Ep)this[i]=o;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[i,o]of r){let{wrapped:s}=o,a=this[i];s!==!0||this._$AL.has(i)||a===void 0||this.C(i,void 0,o,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};Y.elementStyles=[],Y.shadowRootOptions={mode:"open"},Y[It("elementProperties")]=new Map,Y[It("finalized")]=new Map,Mo?.({ReactiveElement:Y}),(ne.reactiveElementVersions??=[]).push("2.1.2");var on=globalThis,er=t=>t,re=on.trustedTypes,nr=re?re.createPolicy("lit-html",{createHTML:t=>t}):void 0,ur="$lit$",Q=`lit$${Math.random().toFixed(9).slice(2)}$`,lr="?"+Q,So=`<${lr}>`,lt=document,qt=()=>lt.createComment(""),Ut=t=>t===null||typeof t!="object"&&typeof t!="function",sn=Array.isArray,To=t=>sn(t)||typeof t?.[Symbol.iterator]=="function",Qe=`[ 	
\f\r]`,Ht=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,rr=/-->/g,ir=/>/g,at=RegExp(`>|${Qe}(?:([^\\s"'>=/]+)(${Qe}*=${Qe}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),or=/'/g,sr=/"/g,cr=/^(?:script|style|textarea|title)$/i,an=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),g=an(1),$=an(2),Wa=an(3),F=Symbol.for("lit-noChange"),_=Symbol.for("lit-nothing"),ar=new WeakMap,ut=lt.createTreeWalker(lt,129);function hr(t,e){if(!sn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return nr!==void 0?nr.createHTML(e):e}var Ao=(t,e)=>{let n=t.length-1,r=[],i,o=e===2?"<svg>":e===3?"<math>":"",s=Ht;for(let a=0;a<n;a++){let u=t[a],l,h,c=-1,f=0;for(;f<u.length&&(s.lastIndex=f,h=s.exec(u),h!==null);)f=s.lastIndex,s===Ht?h[1]==="!--"?s=rr:h[1]!==void 0?s=ir:h[2]!==void 0?(cr.test(h[2])&&(i=RegExp("</"+h[2],"g")),s=at):h[3]!==void 0&&(s=at):s===at?h[0]===">"?(s=i??Ht,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,l=h[1],s=h[3]===void 0?at:h[3]==='"'?sr:or):s===sr||s===or?s=at:s===rr||s===ir?s=Ht:(s=at,i=void 0);let d=s===at&&t[a+1].startsWith("/>")?" ":"";o+=s===Ht?u+So:c>=0?(r.push(l),u.slice(0,c)+ur+u.slice(c)+Q+d):u+Q+(c===-2?a:d)}return[hr(t,o+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Bt=class t{constructor({strings:e,_$litType$:n},r){let i;this.parts=[];let o=0,s=0,a=e.length-1,u=this.parts,[l,h]=Ao(e,n);if(this.el=t.createElement(l,r),ut.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(i=ut.nextNode())!==null&&u.length<a;){if(i.nodeType===1){if(i.hasAttributes())for(let c of i.getAttributeNames())if(c.endsWith(ur)){let f=h[s++],d=i.getAttribute(c).split(Q),m=/([.?@])?(.*)/.exec(f);u.push({type:1,index:o,name:m[2],strings:d,ctor:m[1]==="."?tn:m[1]==="?"?en:m[1]==="@"?nn:wt}),i.removeAttribute(c)}else c.startsWith(Q)&&(u.push({type:6,index:o}),i.removeAttribute(c));if(cr.test(i.tagName)){let c=i.textContent.split(Q),f=c.length-1;if(f>0){i.textContent=re?re.emptyScript:"";for(let d=0;d<f;d++)i.append(c[d],qt()),ut.nextNode(),u.push({type:2,index:++o});i.append(c[f],qt())}}}else if(i.nodeType===8)if(i.data===lr)u.push({type:2,index:o});else{let c=-1;for(;(c=i.data.indexOf(Q,c+1))!==-1;)u.push({type:7,index:o}),c+=Q.length-1}o++}}static createElement(e,n){let r=lt.createElement("template");return r.innerHTML=e,r}};function xt(t,e,n=t,r){if(e===F)return e;let i=r!==void 0?n._$Co?.[r]:n._$Cl,o=Ut(e)?void 0:e._$litDirective$;return i?.constructor!==o&&(i?._$AO?.(!1),o===void 0?i=void 0:(i=new o(t),i._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=i:n._$Cl=i),i!==void 0&&(e=xt(t,i._$AS(t,e.values),i,r)),e}var Je=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,i=(e?.creationScope??lt).importNode(n,!0);ut.currentNode=i;let o=ut.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new zt(o,o.nextSibling,this,e):u.type===1?l=new u.ctor(o,u.name,u.strings,this,e):u.type===6&&(l=new rn(o,this,e)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(o=ut.nextNode(),s++)}return ut.currentNode=lt,i}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},zt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,i){this.type=2,this._$AH=_,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=i,this._$Cv=i?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=xt(this,e,n),Ut(e)?e===_||e==null||e===""?(this._$AH!==_&&this._$AR(),this._$AH=_):e!==this._$AH&&e!==F&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):To(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==_&&Ut(this._$AH)?this._$AA.nextSibling.data=e:this.T(lt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,i=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Bt.createElement(hr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===i)this._$AH.p(n);else{let o=new Je(i,this),s=o.u(this.options);o.p(n),this.T(s),this._$AH=o}}_$AC(e){let n=ar.get(e.strings);return n===void 0&&ar.set(e.strings,n=new Bt(e)),n}k(e){sn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let o of e)i===n.length?n.push(r=new t(this.O(qt()),this.O(qt()),this,this.options)):r=n[i],r._$AI(o),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=er(e).nextSibling;er(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},wt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,i,o){this.type=1,this._$AH=_,this._$AN=void 0,this.element=e,this.name=n,this._$AM=i,this.options=o,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=_}_$AI(e,n=this,r,i){let o=this.strings,s=!1;if(o===void 0)e=xt(this,e,n,0),s=!Ut(e)||e!==this._$AH&&e!==F,s&&(this._$AH=e);else{let a=e,u,l;for(e=o[0],u=0;u<o.length-1;u++)l=xt(this,a[r+u],n,u),l===F&&(l=this._$AH[u]),s||=!Ut(l)||l!==this._$AH[u],l===_?e=_:e!==_&&(e+=(l??"")+o[u+1]),this._$AH[u]=l}s&&!i&&this.j(e)}j(e){e===_?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},tn=class extends wt{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===_?void 0:e}},en=class extends wt{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==_)}},nn=class extends wt{constructor(e,n,r,i,o){super(e,n,r,i,o),this.type=5}_$AI(e,n=this){if((e=xt(this,e,n,0)??_)===F)return;let r=this._$AH,i=e===_&&r!==_||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,o=e!==_&&(r===_||i);i&&this.element.removeEventListener(this.name,this,r),o&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},rn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){xt(this,e)}};var Ro=on.litHtmlPolyfillSupport;Ro?.(Bt,zt),(on.litHtmlVersions??=[]).push("3.3.3");var fr=(t,e,n)=>{let r=n?.renderBefore??e,i=r._$litPart$;if(i===void 0){let o=n?.renderBefore??null;r._$litPart$=i=new zt(e.insertBefore(qt(),o),o,void 0,n??{})}return i._$AI(t),i};var un=globalThis,J=class extends Y{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=fr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return F}};J._$litElement$=!0,J.finalized=!0,un.litElementHydrateSupport?.({LitElement:J});var Eo=un.litElementPolyfillSupport;Eo?.({LitElement:J});(un.litElementVersions??=[]).push("4.2.2");var ie=t=>t.callWS({type:"aux_heat/entries"});var oe=(t,e,n)=>t.callWS({type:"aux_heat/runs",entry_id:e,...n}),vt=new Map;function dr(t,e,n){let r=vt.get(e);if(!r||r.connection!==t.connection){let o=new Set,s=u=>{a.last=u;for(let l of o)l(u)},a={connection:t.connection,told:o,stop:t.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:e})};a.stop.catch(u=>{vt.get(e)===a&&vt.delete(e),s(ct(u))}),r=a,vt.set(e,a)}let i=r;return i.told.add(n),i.last!==void 0&&n(i.last),()=>{i.told.delete(n),!(i.told.size>0)&&(vt.get(e)===i&&vt.delete(e),i.stop.then(o=>o()).catch(()=>{}))}}function ct(t){if(t instanceof Error)return t;let{message:e,code:n}=t??{};return Object.assign(new Error(e??String(n??t)),{code:n})}var No={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},se=class{#t;#e;#n;#r;#i;constructor(e){this.#t=e.locale?.language??e.language;let n=e.locale?.number_format??"language";this.#e=No[n]??(n==="system"?navigator.language:this.#t),this.#n=n!=="none",this.#r=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let r=e.locale?.time_format;this.#i=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#r}number(e,n=0){return e===null?"–":new Intl.NumberFormat(this.#e,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#n}).format(e+0)}money(e,n,r){if(e===null)return"–";let i=r??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#e,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:i,maximumFractionDigits:i,useGrouping:this.#n}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,i)} ${n}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let n=this.degrees(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let n=this.difference(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}percent(e){return new Intl.NumberFormat(this.#e,{style:"percent",maximumFractionDigits:0}).format(e)}duration(e){if(e===null)return"–";let n=e/60;if(n<90)return this.#o(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#o(r,"hour",r<10?1:0)}#o(e,n,r){return new Intl.NumberFormat(this.#e,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(e)}time(e){return this.#s(e,{hour:"numeric",minute:"2-digit"})}hour(e){return this.#i??this.#a()?this.#s(e,{hour:"numeric"}):this.#s(e,{hour:"2-digit",minute:"2-digit"})}weekday(e,n=!1){return this.#s(e,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}month(e,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#a(){return new Intl.DateTimeFormat(this.#t,{hour:"numeric"}).resolvedOptions().hour12===!0}#s(e,n){let r=n.hour===void 0||this.#i===void 0?{}:{hourCycle:this.#i?"h12":"h23"};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#r}).format(new Date(e))}};var ae={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","editor.entry_id":"Heat pump","editor.title":"Title","editor.view":"Shown at first","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.story":"The run’s story","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {part} of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_defrost":"It was {outdoors} outdoors, and the run was short: the outdoor unit may have been melting its ice. Nothing that is read tells for sure.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?","timeline.at_least":"at least {value}"};var pr={en:ae};function ln(t){let e=pr[t]??pr[t.split("-")[0]??""]??ae;return(n,r={})=>(e[n]??ae[n]).replace(/\{(\w+)\}/g,(i,o)=>o in r?String(r[o]):i)}var tt=t=>ln(t.locale?.language??t.language);var Do="not_found",W=class extends J{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#e=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#n(),this._entry=void 0,this.#r()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,n)=>{let r=document.querySelector("home-assistant").hass;return tt(r)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#n()}shouldUpdate(e){if(this.#r(),e.size>1||!e.has("hass"))return!0;let n=e.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return tt(this.hass)}get format(){return new se(this.hass)}#n(){this.#t?.(),this.#t=void 0,this.#e=!1}#r(){this.#e||!this.hass||!this._config||!this.isConnected||(this.#e=!0,this.#i().catch(e=>this._error=ct(e)))}async#i(){let e=this._config,n=await ie(this.hass);if(e!==this._config||!this.isConnected)return;let r=e.entry_id;this._entry=(r?n.find(i=>i.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=dr(this.hass,this._entry.entry_id,i=>{if(i instanceof Error){this._error=i;return}this._error=void 0,this._moment=i}))}render(){if(!this.hass||!this._config)return _;let e=this._config.title??this.say(this.heading);return g`<ha-card>
      <section aria-label=${e}>
        ${e?g`<h2>${e}</h2>`:_} ${this.#o()}
      </section>
    </ha-card>`}#o(){let e=this.say;if(this._error){let n=this._error.code===Do;return g`<p class="notice" role="alert">
        ${n?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?g`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):g`<p class="notice" role="status">${e("state.not_loaded")}</p>`:g`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=O`
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
  `}};var mr=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],et=t=>`var(--aux-${t})`,cn=(t,e)=>`aux-${e}-${t}`,hn=(t,e,n)=>e==="no"?n:`url(#${cn(t,e)})`;function fn(t){return $`<defs>${[...t].map(([e,n])=>$`
      <pattern id=${cn(e,"yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${n}"></rect>
      </pattern>
      <pattern id=${cn(e,"uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${n}"></circle>
      </pattern>`)}</defs>`}function $t({colour:t,shape:e,avoidable:n="no"}){let r=`swatch-${t.replace(/\W/g,"")}`;return g`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${e==="area"?$`${n==="no"?_:fn([[r,t]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${hn(r,n,t)};stroke:${t}"></rect>`:$`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${e==="dashed"?"5 3":"none"} style="stroke:${t}"></line>`}
  </svg>`}function gr(t){return t.length===0?_:g`<ul class="aux-legend">
    ${t.map(e=>g`<li>${$t(e)} ${e.text}</li>`)}
  </ul>`}var ue=O`
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
`;var Oo=[1,2,3,4,6,12,24],_r=new Map;function dn(t,e){let n=_r.get(e);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),_r.set(e,n));let r={};for(let{type:h,value:c}of n.formatToParts(t))r[h]=Number(c);let{year:i=1970,month:o=1,day:s=1,hour:a=0,minute:u=0,second:l=0}=r;return Date.UTC(i,o-1,s,a,u,l)}var yr=(t,e)=>dn(t,e)-Math.floor(t/1e3)*1e3;function br(t,e){let n=[t-864e5,t+864e5].map(r=>t-yr(r,e)).filter(r=>dn(r,e)===t);return n.length>0?Math.min(...n):null}var pn=t=>Date.parse(`${t}T00:00:00Z`),xr=t=>new Date(t).toISOString().slice(0,10),G=(t,e)=>xr(dn(t,e)),P=(t,e)=>xr(pn(t)+e*864e5);function R(t,e){let n=pn(t);return br(n,e)??n-yr(n-864e5,e)}function Ft(t,e){let n=[];for(let r=t;r<=e;r=P(r,1))n.push(r);return n}function Po(t,e,n,r){let i=[];for(let o of Ft(G(t,n),G(e,n))){let s=R(o,n);for(let a=0;a<24;a+=r){let u=a===0?s:br(pn(o)+a*36e5,n);u!==null&&u>=t&&u<=e&&i.push({at:u,midnight:a===0})}}return i}function wr(t,e,n,r,i){let o=r/((e-t)/36e5),s=Oo.find(a=>a*o>=i)??24;return Po(t,e,n,s)}var Lo=.95,Io=.8,mn=.005,Ho=20,ht=t=>typeof t=="number"?t:null;function qo(t,e,n=!1){return{when:ce(t,e,n),verdict:Uo(t,e),why:Bo(t,e),facts:Wo(t,e,n),known:Ko(t,e)}}function vr(t,e,n=!1){let{say:r,format:i}=e;return r("story.line",{when:ce(t,e,n),duration:i.duration(t.minutes*60),why:r(`cause.${t.cause}`),wasted:r(`story.short_${t.avoidable}`)})}function ce(t,{say:e,format:n},r=!1){let i=n.day(t.start);return r?e("story.since",{day:i,from:n.time(t.start)}):le(t.start,n)===le(t.end,n)?e("story.when",{day:i,from:n.time(t.start),to:n.time(t.end)}):e("story.when_days",{from:n.dayAndTime(t.start),to:n.dayAndTime(t.end)})}var le=(t,e)=>G(Date.parse(t),e.zone);function Uo(t,{say:e,format:n,currency:r}){if(t.why.outage===!0){let a=t.outage_cost??null,u=e("story.outage");return a===null||a<mn?u:`${u} ${e("story.outage_cost",{extra:n.money(a,r)})}`}if(t.extra_cost!==null&&t.extra_cost<=-mn)return e("story.saved",{saved:n.money(-t.extra_cost,r)});if(t.avoidable==="no")return e(t.cause==="defrost"?"story.no_defrost":"story.no");if(t.avoidable==="uncertain")return e("story.uncertain");let{avoidable_kwh:i,energy_kwh:o}=t,s=i!==null&&o?i/o:1;return s>.95||s<.01?e("story.yes"):e("story.yes_part",{part:n.percent(s)})}function Bo(t,{say:e,format:n}){let{why:r}=t,i=ht(r.outdoors_c)??t.outdoor_c,o=n.temperature(i),s=ht(t.balance_point_c),a=n.temperature(s),u=r.block_is_as_you_said===!0;switch(t.cause){case"setpoint_raised":return Fo(t,{say:e,format:n});case"capacity":return i===null||s===null?e("cause.capacity"):e("why.capacity",{outdoors:o,point:a});case"droop":{let l=ht(r.colder_than_set_k),h=l===null?e("cause.droop"):e("why.droop",{colder:n.temperatureDifference(l)});return i===null||s===null?h:`${h} ${e("why.should_cope",{outdoors:o,point:a})}`}case"defrost":{let l=e("why.defrost");return ht(r.heat_pump_dipped_s)===null?l:`${l} ${e("why.defrost_dipped")}`}case"emergency_heat":return e("why.emergency_heat");case"compressor_lockout":{let l=ht(r.heat_pump_blocked_below_c);return l===null||i===null?e("why.lockout_unknown"):e(u?"why.lockout_given":"why.lockout_usual",{outdoors:o,lockout:n.temperature(l)})}case"no_heat_call":return e("why.no_heat_call",{duration:n.duration(ht(r.without_call_for_heat_s))});case"unknown":return i===null?e("why.unknown_weather"):r.heat_pump_ran===!1?e("why.unknown_alone",{outdoors:o}):s!==null&&Math.abs(i-s)<=(t.balance_point_uncertainty_k??0)?e("why.unknown_near",{outdoors:o,point:a,uncertainty:n.temperatureDifference(t.balance_point_uncertainty_k??null)}):e(zo(t)?"why.unknown_defrost":"why.unknown",{outdoors:o})}}var zo=t=>t.avoidable==="uncertain"&&t.minutes<=Ho&&t.extra_kwh!==null;function Fo(t,{say:e,format:n}){let{why:r}=t,i=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,o=ht(r.set_higher_by_k);if(o===null)return e("why.raised_ahead");if(typeof r.set_higher_at!="string")return e("cause.setpoint_raised");let s=le(r.set_higher_at,n)===le(t.start,n);return`${e(i===null?"why.raised":`why.raised_${i}`,{rise:n.temperatureDifference(o),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${e("why.raised_then")}`}function Wo(t,{say:e,format:n,currency:r},i){let o=e("story.not_known"),s=t.extra_cost;return[[i?"story.so_far":"story.lasted",n.duration(t.minutes*60)],["story.energy",t.energy_kwh===null?o:n.energy(t.energy_kwh)],["story.cost",t.cost===null?o:n.money(t.cost,r)],s!==null&&s<=-mn?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?o:n.money(s,r)],["story.outdoors",t.outdoor_c===null?null:n.temperature(t.outdoor_c)],["story.indoors",t.indoor_c===null?null:n.temperature(t.indoor_c)],["story.set_to",t.setpoint_c===null?null:n.temperature(t.setpoint_c)],["story.heat_pump",typeof t.why.heat_pump_ran=="boolean"?e(t.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(u=>u[1]!==null).map(([u,l])=>({name:e(u),value:l}))}function Ko(t,{say:e}){let n=t.confidence>=Lo?"sure":t.confidence>=Io?"quite":"likely",r=e("story.known",{by:e(`evidence.${t.evidence}`),sure:e(`story.${n}`)});return t.estimated?`${r} ${e("story.estimated")}`:r}function he(t,e,n=!1){let r=qo(t,e,n);return g`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${$t({text:"",colour:et(t.cause),shape:"area",avoidable:t.avoidable})}
      ${r.verdict}
    </p>
    <p>${r.why}</p>
    <dl>
      ${r.facts.map(({name:i,value:o})=>g`<div>
            <dt>${i}</dt>
            <dd>${o}</dd>
          </div>`)}
    </dl>
    ${r.known?g`<p class="aux-story-known">${r.known}</p>`:_}
  </div>`}var $r=(t,e)=>e(`story.short_${t}`),fe=O`
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
`;var de=class extends W{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return g`
      <p class="headline">${this.#t(n)}</p>
      ${this.#e(n)} ${this.#n(n)}
    `}#t({month:n,currency:r,has_backup:i}){let{say:o,format:s}=this;if(!i)return o("summary.no_backup");if(n.runs===0)return o("summary.month_none");if(n.cost===null)return o("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?o("summary.month_cost",{cost:a}):u<=-.005?o("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?o("summary.month_needed",{cost:a}):o("summary.month",{cost:a,extra:s.money(u,r)})}#e({season:n,currency:r,has_backup:i}){if(!i||n.cost===null||!n.runs)return _;let{say:o,format:s}=this;return g`<p class="secondary">
      ${o("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#n(n){let{say:r,format:i}=this,{running:o,run:s,last_run:a,emergency_heat:u,outage:l}=n;return g`<div class="now ${o?"on":""}">
      <ha-icon icon=${o?"mdi:radiator":o===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${r(o===null?"now.unknown":o?"now.on":"now.off")}</strong
        >
        ${o&&s?g`<p>${this.#i(s)}</p>
                <p class="secondary">
                  ${r("now.so_far",{duration:i.duration(s.minutes*60),energy:i.energy(s.energy_kwh),power:i.power(n.power_w)})}
                </p>`:a?g`<p class="secondary">
                  ${r("now.last",{at:i.dayAndTime(a.start),duration:i.duration(a.minutes*60)})}
                  ${this.#i(a)}
                </p>`:g`<p class="secondary">${r("now.never")}</p>`}
        ${this.#r(n)}
        ${u?g`<p class="warning">${r("now.emergency")}</p>`:_}
        ${l?g`<p class="warning">${r("now.outage",{at:i.day(l.since)})}</p>`:_}
      </div>
    </div>`}#r({running:n,run:r,last_run:i,currency:o}){let{say:s,format:a}=this,u=n?r:i;return u?g`<details>
      <summary>${s("summary.story")}</summary>
      ${he(u,{say:s,format:a,currency:o},n===!0)}
    </details>`:_}#i(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[W.styles,ue,fe,O`
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
    `]}};var kr=t=>(...e)=>({_$litDirective$:t,values:e}),pe=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var Vo={},Mr=kr(class extends pe{constructor(){super(...arguments),this.ot=Vo}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,i)=>r===this.ot[i]))return F}else if(this.ot===e)return F;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var jo=["no","uncertain","yes"];function Sr(t,e){let n=[];for(let r of jo){let i;for(let o of t){if(o.avoidable!==r)continue;let s=e(Date.parse(o.start)),a=Math.max(e(Date.parse(o.end)),s+2.5);i&&s-i.right<.5?i.right=Math.max(i.right,a):n.push(i={left:s,right:a,avoidable:r})}}return n}function Tr(t,e,n,r){let i,o=1/0;for(let s of t){let a=e(Date.parse(s.start)),u=e(Date.parse(s.end)),l=n<a?a-n:n>u?n-u:0;if(l>r)continue;let h=l+Math.abs(n-(a+u)/2)*.001;h<o&&([i,o]=[s,h])}return i}function Ar(t,e){if(t.length<3)return t;let n=[],r=0;for(;r<t.length;){let i=Math.floor(t[r].at/e),o=r,s=-1,a=-1;for(;o<t.length&&Math.floor(t[o].at/e)===i;o++){let{value:l}=t[o];l!==null&&((s<0||l<t[s].value)&&(s=o),(a<0||l>t[a].value)&&(a=o))}let u=new Set([r,s,a,o-1].filter(l=>l>=0));for(let l of[...u].sort((h,c)=>h-c))n.push(t[l]);r=o}return n}function me(t,e,n){let r=[],i;for(let o of t){if(o.at>n)break;if(i&&i.value!==null){let s=o.value===null?o.at:o.at-e;s>i.at&&r.push({at:s,value:i.value})}r.push(o),i=o}return i&&i.value!==null&&n>i.at&&r.push({at:n,value:i.value}),r}function ge(t,e){let n=0,r=t.length;for(;n<r;){let i=n+r>>1;t[i].at<=e?n=i+1:r=i}return t[n-1]?.value??null}var nt=t=>t.some(({value:e})=>e!==null);function Rr(t,e,n){let r=t[0];if(!r)return[];let i=[],o=0;for(let s=Math.floor(r.at/e)*e;s<n;s+=e){let a=Math.min(s+e,n),u=1/0,l=-1/0,h=0,c=0;for(;o<t.length&&t[o].at<a;o++){let{at:f,value:d}=t[o],m=Math.min(t[o+1]?.at??n,a)-Math.max(f,s);if(d!==null&&m>0&&(u=Math.min(u,d),l=Math.max(l,d),h+=d*m,c+=m),(t[o+1]?.at??n)>a)break}i.push(c>0?{at:(s+a)/2,low:u,high:l,mean:h/c}:null)}return i}var Yo=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"];function Er(t,e,n,r){let{say:i,format:o,currency:s}=e;return g`<div class="aux-rows" tabindex="0" role="group" aria-label=${i("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${Yo.map(a=>g`<th scope="col">${i(a)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map(a=>g`<tr>
              <th scope="row">
                <button class="link" @click=${()=>r(a)}>
                  ${ce(a,e,n(a))}
                </button>
              </th>
              <td>${o.duration(a.minutes*60)}</td>
              <td>${i(`legend.${a.cause}`)}</td>
              <td>${$r(a.avoidable,i)}</td>
              <td>${o.energy(a.energy_kwh)}</td>
              <td>${o.money(a.cost,s)}</td>
              <td>${o.money(a.extra_cost,s)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}var Nr=O`
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
`;function Wt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Go(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Cr(t){let e,n,r;t.length!==2?(e=Wt,n=(a,u)=>Wt(t(a),u),r=(a,u)=>t(a)-u):(e=t===Wt||t===Go?t:Xo,n=t,r=t);function i(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function o(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){let c=i(a,u,l,h-1);return c>l&&r(a[c-1],u)>-r(a[c],u)?c-1:c}return{left:i,center:s,right:o}}function Xo(){return 0}function Zo(t){return t===null?NaN:+t}var Dr=Cr(Wt),Or=Dr.right,Iu=Dr.left,Hu=Cr(Zo).center;var qu=Pr(Lr),Uu=Pr(Qo);function Pr(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:i,width:o,height:s}=e;if(!((o=Math.floor(o))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:i.length/o))>=0))throw new RangeError("invalid height");if(!o||!s||!n&&!r)return e;let a=n&&t(n),u=r&&t(r),l=i.slice();return a&&u?(kt(a,l,i,o,s),kt(a,i,l,o,s),kt(a,l,i,o,s),Mt(u,i,l,o,s),Mt(u,l,i,o,s),Mt(u,i,l,o,s)):a?(kt(a,i,l,o,s),kt(a,l,i,o,s),kt(a,i,l,o,s)):u&&(Mt(u,i,l,o,s),Mt(u,l,i,o,s),Mt(u,i,l,o,s)),e}}function kt(t,e,n,r,i){for(let o=0,s=r*i;o<s;)t(e,n,o,o+=r,1)}function Mt(t,e,n,r,i){for(let o=0,s=r*i;o<r;++o)t(e,n,o,o+s,r)}function Qo(t){let e=Lr(t);return(n,r,i,o,s)=>{i<<=2,o<<=2,s<<=2,e(n,r,i+0,o+0,s),e(n,r,i+1,o+1,s),e(n,r,i+2,o+2,s),e(n,r,i+3,o+3,s)}}function Lr(t){let e=Math.floor(t);if(e===t)return Jo(t);let n=t-e,r=2*t+1;return(i,o,s,a,u)=>{if(!((a-=u)>=s))return;let l=e*o[s],h=u*e,c=h+u;for(let f=s,d=s+h;f<d;f+=u)l+=o[Math.min(a,f)];for(let f=s,d=a;f<=d;f+=u)l+=o[Math.min(a,f+h)],i[f]=(l+n*(o[Math.max(s,f-c)]+o[Math.min(a,f+c)]))/r,l-=o[Math.max(s,f-h)]}}function Jo(t){let e=2*t+1;return(n,r,i,o,s)=>{if(!((o-=s)>=i))return;let a=t*r[i],u=s*t;for(let l=i,h=i+u;l<h;l+=s)a+=r[Math.min(o,l)];for(let l=i,h=o;l<=h;l+=s)a+=r[Math.min(o,l+u)],n[l]=a/e,a-=r[Math.max(i,l-u)]}}var ts=Array.prototype,Bu=ts.slice;var es=Math.sqrt(50),ns=Math.sqrt(10),rs=Math.sqrt(2);function _e(t,e,n){let r=(e-t)/Math.max(0,n),i=Math.floor(Math.log10(r)),o=r/Math.pow(10,i),s=o>=es?10:o>=ns?5:o>=rs?2:1,a,u,l;return i<0?(l=Math.pow(10,-i)/s,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,i)*s,a=Math.round(t/l),u=Math.round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?_e(t,e,n*2):[a,u,l]}function Ir(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[i,o,s]=r?_e(e,t,n):_e(t,e,n);if(!(o>=i))return[];let a=o-i+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(o-l)/-s;else for(let l=0;l<a;++l)u[l]=(o-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(i+l)/-s;else for(let l=0;l<a;++l)u[l]=(i+l)*s;return u}function ye(t,e,n){return e=+e,t=+t,n=+n,_e(t,e,n)[2]}function Hr(t,e,n){e=+e,t=+t,n=+n;let r=e<t,i=r?ye(e,t,n):ye(t,e,n);return(r?-1:1)*(i<0?1/-i:i)}var zu=is(Math.random);function is(t){return function(n,r=0,i=n.length){let o=i-(r=+r);for(;o;){let s=t()*o--|0,a=n[o+r];n[o+r]=n[s+r],n[s+r]=a}return n}}function Rt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function jt(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function rt(){}var mt=.7,At=1/mt,St="\\s*([+-]?\\d+)\\s*",Kt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",K="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",os=/^#([0-9a-f]{3,8})$/,ss=new RegExp(`^rgb\\(${St},${St},${St}\\)$`),as=new RegExp(`^rgb\\(${K},${K},${K}\\)$`),us=new RegExp(`^rgba\\(${St},${St},${St},${Kt}\\)$`),ls=new RegExp(`^rgba\\(${K},${K},${K},${Kt}\\)$`),cs=new RegExp(`^hsl\\(${Kt},${K},${K}\\)$`),hs=new RegExp(`^hsla\\(${Kt},${K},${K},${Kt}\\)$`),qr={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Rt(rt,Et,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:Ur,formatHex:Ur,formatHex8:fs,formatHsl:ds,formatRgb:Br,toString:Br});function Ur(){return this.rgb().formatHex()}function fs(){return this.rgb().formatHex8()}function ds(){return Xr(this).formatHsl()}function Br(){return this.rgb().formatRgb()}function Et(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=os.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?zr(e):n===3?new E(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?be(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?be(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=ss.exec(t))?new E(e[1],e[2],e[3],1):(e=as.exec(t))?new E(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=us.exec(t))?be(e[1],e[2],e[3],e[4]):(e=ls.exec(t))?be(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=cs.exec(t))?Kr(e[1],e[2]/100,e[3]/100,1):(e=hs.exec(t))?Kr(e[1],e[2]/100,e[3]/100,e[4]):qr.hasOwnProperty(t)?zr(qr[t]):t==="transparent"?new E(NaN,NaN,NaN,0):null}function zr(t){return new E(t>>16&255,t>>8&255,t&255,1)}function be(t,e,n,r){return r<=0&&(t=e=n=NaN),new E(t,e,n,r)}function wn(t){return t instanceof rt||(t=Et(t)),t?(t=t.rgb(),new E(t.r,t.g,t.b,t.opacity)):new E}function Yt(t,e,n,r){return arguments.length===1?wn(t):new E(t,e,n,r??1)}function E(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Rt(E,Yt,jt(rt,{brighter(t){return t=t==null?At:Math.pow(At,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new E(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new E(dt(this.r),dt(this.g),dt(this.b),we(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Fr,formatHex:Fr,formatHex8:ps,formatRgb:Wr,toString:Wr}));function Fr(){return`#${ft(this.r)}${ft(this.g)}${ft(this.b)}`}function ps(){return`#${ft(this.r)}${ft(this.g)}${ft(this.b)}${ft((isNaN(this.opacity)?1:this.opacity)*255)}`}function Wr(){let t=we(this.opacity);return`${t===1?"rgb(":"rgba("}${dt(this.r)}, ${dt(this.g)}, ${dt(this.b)}${t===1?")":`, ${t})`}`}function we(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function dt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function ft(t){return t=dt(t),(t<16?"0":"")+t.toString(16)}function Kr(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new q(t,e,n,r)}function Xr(t){if(t instanceof q)return new q(t.h,t.s,t.l,t.opacity);if(t instanceof rt||(t=Et(t)),!t)return new q;if(t instanceof q)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,i=Math.min(e,n,r),o=Math.max(e,n,r),s=NaN,a=o-i,u=(o+i)/2;return a?(e===o?s=(n-r)/a+(n<r)*6:n===o?s=(r-e)/a+2:s=(e-n)/a+4,a/=u<.5?o+i:2-o-i,s*=60):a=u>0&&u<1?0:s,new q(s,a,u,t.opacity)}function $e(t,e,n,r){return arguments.length===1?Xr(t):new q(t,e,n,r??1)}function q(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(q,$e,jt(rt,{brighter(t){return t=t==null?At:Math.pow(At,t),new q(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new q(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,i=2*n-r;return new E(gn(t>=240?t-240:t+120,i,r),gn(t,i,r),gn(t<120?t+240:t-120,i,r),this.opacity)},clamp(){return new q(Vr(this.h),xe(this.s),xe(this.l),we(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=we(this.opacity);return`${t===1?"hsl(":"hsla("}${Vr(this.h)}, ${xe(this.s)*100}%, ${xe(this.l)*100}%${t===1?")":`, ${t})`}`}}));function Vr(t){return t=(t||0)%360,t<0?t+360:t}function xe(t){return Math.max(0,Math.min(1,t||0))}function gn(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var Zr=Math.PI/180,Qr=180/Math.PI,ve=18,Jr=.96422,ti=1,ei=.82521,ni=4/29,Tt=6/29,ri=3*Tt*Tt,ms=Tt*Tt*Tt;function ii(t){if(t instanceof V)return new V(t.l,t.a,t.b,t.opacity);if(t instanceof X)return si(t);t instanceof E||(t=wn(t));var e=xn(t.r),n=xn(t.g),r=xn(t.b),i=_n((.2225045*e+.7168786*n+.0606169*r)/ti),o,s;return e===n&&n===r?o=s=i:(o=_n((.4360747*e+.3850649*n+.1430804*r)/Jr),s=_n((.0139322*e+.0971045*n+.7141733*r)/ei)),new V(116*i-16,500*(o-i),200*(i-s),t.opacity)}function oi(t,e,n,r){return arguments.length===1?ii(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Rt(V,oi,jt(rt,{brighter(t){return new V(this.l+ve*(t??1),this.a,this.b,this.opacity)},darker(t){return new V(this.l-ve*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=Jr*yn(e),t=ti*yn(t),n=ei*yn(n),new E(bn(3.1338561*e-1.6168667*t-.4906146*n),bn(-.9787684*e+1.9161415*t+.033454*n),bn(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function _n(t){return t>ms?Math.pow(t,1/3):t/ri+ni}function yn(t){return t>Tt?t*t*t:ri*(t-ni)}function bn(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function xn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function gs(t){if(t instanceof X)return new X(t.h,t.c,t.l,t.opacity);if(t instanceof V||(t=ii(t)),t.a===0&&t.b===0)return new X(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*Qr;return new X(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function ke(t,e,n,r){return arguments.length===1?gs(t):new X(t,e,n,r??1)}function X(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function si(t){if(isNaN(t.h))return new V(t.l,0,0,t.opacity);var e=t.h*Zr;return new V(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Rt(X,ke,jt(rt,{brighter(t){return new X(this.h,this.c,this.l+ve*(t??1),this.opacity)},darker(t){return new X(this.h,this.c,this.l-ve*(t??1),this.opacity)},rgb(){return si(this).rgb()}}));var ai=-.14861,vn=1.78277,$n=-.29227,Me=-.90649,Vt=1.97294,jr=Vt*Me,Yr=Vt*vn,Gr=vn*$n-Me*ai;function _s(t){if(t instanceof pt)return new pt(t.h,t.s,t.l,t.opacity);t instanceof E||(t=wn(t));var e=t.r/255,n=t.g/255,r=t.b/255,i=(Gr*r+jr*e-Yr*n)/(Gr+jr-Yr),o=r-i,s=(Vt*(n-i)-$n*o)/Me,a=Math.sqrt(s*s+o*o)/(Vt*i*(1-i)),u=a?Math.atan2(s,o)*Qr-120:NaN;return new pt(u<0?u+360:u,a,i,t.opacity)}function Se(t,e,n,r){return arguments.length===1?_s(t):new pt(t,e,n,r??1)}function pt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Rt(pt,Se,jt(rt,{brighter(t){return t=t==null?At:Math.pow(At,t),new pt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?mt:Math.pow(mt,t),new pt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*Zr,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),i=Math.sin(t);return new E(255*(e+n*(ai*r+vn*i)),255*(e+n*($n*r+Me*i)),255*(e+n*(Vt*r)),this.opacity)}}));function hi(t,e,n,r,i){var o=t*t,s=o*t;return((1-3*t+3*o-s)*e+(4-6*o+3*s)*n+(1+3*t+3*o-3*s)*r+s*i)/6}function ys(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),i=t[r],o=t[r+1],s=r>0?t[r-1]:2*i-o,a=r<e-1?t[r+2]:2*o-i;return hi((n-r/e)*e,s,i,o,a)}}function bs(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),i=t[(r+e-1)%e],o=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return hi((n-r/e)*e,i,o,s,a)}}var Ae=t=>()=>t;function fi(t,e){return function(n){return t+n*e}}function xs(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Tn(t,e){var n=e-t;return n?fi(t,n>180||n<-180?n-360*Math.round(n/360):n):Ae(isNaN(t)?e:t)}function ws(t){return(t=+t)==1?D:function(e,n){return n-e?xs(e,n,t):Ae(isNaN(e)?n:e)}}function D(t,e){var n=e-t;return n?fi(t,n):Ae(isNaN(t)?e:t)}var ui=(function t(e){var n=ws(e);function r(i,o){var s=n((i=Yt(i)).r,(o=Yt(o)).r),a=n(i.g,o.g),u=n(i.b,o.b),l=D(i.opacity,o.opacity);return function(h){return i.r=s(h),i.g=a(h),i.b=u(h),i.opacity=l(h),i+""}}return r.gamma=t,r})(1);function di(t){return function(e){var n=e.length,r=new Array(n),i=new Array(n),o=new Array(n),s,a;for(s=0;s<n;++s)a=Yt(e[s]),r[s]=a.r||0,i[s]=a.g||0,o[s]=a.b||0;return r=t(r),i=t(i),o=t(o),a.opacity=1,function(u){return a.r=r(u),a.g=i(u),a.b=o(u),a+""}}}var Vu=di(ys),ju=di(bs);function vs(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),i;return function(o){for(i=0;i<n;++i)r[i]=t[i]*(1-o)+e[i]*o;return r}}function $s(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function ks(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,i=new Array(r),o=new Array(n),s;for(s=0;s<r;++s)i[s]=Re(t[s],e[s]);for(;s<n;++s)o[s]=e[s];return function(a){for(s=0;s<r;++s)o[s]=i[s](a);return o}}function Ms(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function U(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Ss(t,e){var n={},r={},i;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(i in e)i in t?n[i]=Re(t[i],e[i]):r[i]=e[i];return function(o){for(i in n)r[i]=n[i](o);return r}}var Mn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,kn=new RegExp(Mn.source,"g");function Ts(t){return function(){return t}}function As(t){return function(e){return t(e)+""}}function Rs(t,e){var n=Mn.lastIndex=kn.lastIndex=0,r,i,o,s=-1,a=[],u=[];for(t=t+"",e=e+"";(r=Mn.exec(t))&&(i=kn.exec(e));)(o=i.index)>n&&(o=e.slice(n,o),a[s]?a[s]+=o:a[++s]=o),(r=r[0])===(i=i[0])?a[s]?a[s]+=i:a[++s]=i:(a[++s]=null,u.push({i:s,x:U(r,i)})),n=kn.lastIndex;return n<e.length&&(o=e.slice(n),a[s]?a[s]+=o:a[++s]=o),a.length<2?u[0]?As(u[0].x):Ts(e):(e=u.length,function(l){for(var h=0,c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function Re(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ae(e):(n==="number"?U:n==="string"?(r=Et(e))?(e=r,ui):Rs:e instanceof Et?ui:e instanceof Date?Ms:$s(e)?vs:Array.isArray(e)?ks:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Ss:U)(t,e)}function pi(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var li=180/Math.PI,Sn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function mi(t,e,n,r,i,o){var s,a,u;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,e=-e,u=-u,s=-s),{translateX:i,translateY:o,rotate:Math.atan2(e,t)*li,skewX:Math.atan(u)*li,scaleX:s,scaleY:a}}var Te;function Es(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Sn:mi(e.a,e.b,e.c,e.d,e.e,e.f)}function Ns(t){return t==null||(Te||(Te=document.createElementNS("http://www.w3.org/2000/svg","g")),Te.setAttribute("transform",t),!(t=Te.transform.baseVal.consolidate()))?Sn:(t=t.matrix,mi(t.a,t.b,t.c,t.d,t.e,t.f))}function gi(t,e,n,r){function i(l){return l.length?l.pop()+" ":""}function o(l,h,c,f,d,m){if(l!==c||h!==f){var p=d.push("translate(",null,e,null,n);m.push({i:p-4,x:U(l,c)},{i:p-2,x:U(h,f)})}else(c||f)&&d.push("translate("+c+e+f+n)}function s(l,h,c,f){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),f.push({i:c.push(i(c)+"rotate(",null,r)-2,x:U(l,h)})):h&&c.push(i(c)+"rotate("+h+r)}function a(l,h,c,f){l!==h?f.push({i:c.push(i(c)+"skewX(",null,r)-2,x:U(l,h)}):h&&c.push(i(c)+"skewX("+h+r)}function u(l,h,c,f,d,m){if(l!==c||h!==f){var p=d.push(i(d)+"scale(",null,",",null,")");m.push({i:p-4,x:U(l,c)},{i:p-2,x:U(h,f)})}else(c!==1||f!==1)&&d.push(i(d)+"scale("+c+","+f+")")}return function(l,h){var c=[],f=[];return l=t(l),h=t(h),o(l.translateX,l.translateY,h.translateX,h.translateY,c,f),s(l.rotate,h.rotate,c,f),a(l.skewX,h.skewX,c,f),u(l.scaleX,l.scaleY,h.scaleX,h.scaleY,c,f),l=h=null,function(d){for(var m=-1,p=f.length,y;++m<p;)c[(y=f[m]).i]=y.x(d);return c.join("")}}}var Yu=gi(Es,"px, ","px)","deg)"),Gu=gi(Ns,", ",")",")"),Cs=1e-12;function ci(t){return((t=Math.exp(t))+1/t)/2}function Ds(t){return((t=Math.exp(t))-1/t)/2}function Os(t){return((t=Math.exp(2*t))-1)/(t+1)}var Xu=(function t(e,n,r){function i(o,s){var a=o[0],u=o[1],l=o[2],h=s[0],c=s[1],f=s[2],d=h-a,m=c-u,p=d*d+m*m,y,w;if(p<Cs)w=Math.log(f/l)/e,y=function(I){return[a+I*d,u+I*m,l*Math.exp(e*I*w)]};else{var v=Math.sqrt(p),S=(f*f-l*l+r*p)/(2*l*n*v),k=(f*f-l*l-r*p)/(2*f*n*v),A=Math.log(Math.sqrt(S*S+1)-S),C=Math.log(Math.sqrt(k*k+1)-k);w=(C-A)/e,y=function(I){var Z=I*w,L=ci(A),ot=l/(n*v)*(L*Os(e*Z+A)-Ds(A));return[a+ot*d,u+ot*m,l*L/ci(e*Z+A)]}}return y.duration=Math.abs(w)*1e3*e/Math.SQRT2,y}return i.rho=function(o){var s=Math.max(.001,+o),a=s*s,u=a*a;return t(s,a,u)},i})(Math.SQRT2,2,4);function _i(t){return function(e,n){var r=t((e=$e(e)).h,(n=$e(n)).h),i=D(e.s,n.s),o=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Zu=_i(Tn),Qu=_i(D);function yi(t){return function(e,n){var r=t((e=ke(e)).h,(n=ke(n)).h),i=D(e.c,n.c),o=D(e.l,n.l),s=D(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=i(a),e.l=o(a),e.opacity=s(a),e+""}}}var Ju=yi(Tn),tl=yi(D);function bi(t){return(function e(n){n=+n;function r(i,o){var s=t((i=Se(i)).h,(o=Se(o)).h),a=D(i.s,o.s),u=D(i.l,o.l),l=D(i.opacity,o.opacity);return function(h){return i.h=s(h),i.s=a(h),i.l=u(Math.pow(h,n)),i.opacity=l(h),i+""}}return r.gamma=e,r})(1)}var el=bi(Tn),nl=bi(D);function Ps(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Ne(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function Nt(t){return t=Ne(Math.abs(t)),t?t[1]:NaN}function Ls(t,e){return function(n,r){for(var i=n.length,o=[],s=0,a=t[0],u=0;i>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),o.push(n.substring(i-=a,i+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return o.reverse().join(e)}}function Is(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var Hs=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Gt(t){if(!(e=Hs.exec(t)))throw new Error("invalid format: "+t);var e;return new An({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}Gt.prototype=An.prototype;function An(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}An.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function qs(t){t:for(var e=t.length,n=1,r=-1,i;n<e;++n)switch(t[n]){case".":r=i=n;break;case"0":r===0&&(r=n),i=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(i+1):t}var Ce;function Us(t,e){var n=Ne(t,e);if(!n)return Ce=void 0,t.toPrecision(e);var r=n[0],i=n[1],o=i-(Ce=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,s=r.length;return o===s?r:o>s?r+new Array(o-s+1).join("0"):o>0?r.slice(0,o)+"."+r.slice(o):"0."+new Array(1-o).join("0")+Ne(t,Math.max(0,e+o-1))[0]}function xi(t,e){var n=Ne(t,e);if(!n)return t+"";var r=n[0],i=n[1];return i<0?"0."+new Array(-i).join("0")+r:r.length>i+1?r.slice(0,i+1)+"."+r.slice(i+1):r+new Array(i-r.length+2).join("0")}var wi={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:Ps,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>xi(t*100,e),r:xi,s:Us,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function vi(t){return t}var $i=Array.prototype.map,ki=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Bs(t){var e=t.grouping===void 0||t.thousands===void 0?vi:Ls($i.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",i=t.decimal===void 0?".":t.decimal+"",o=t.numerals===void 0?vi:Is($i.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,f){c=Gt(c);var d=c.fill,m=c.align,p=c.sign,y=c.symbol,w=c.zero,v=c.width,S=c.comma,k=c.precision,A=c.trim,C=c.type;C==="n"?(S=!0,C="g"):wi[C]||(k===void 0&&(k=12),A=!0,C="g"),(w||d==="0"&&m==="=")&&(w=!0,d="0",m="=");var I=(f&&f.prefix!==void 0?f.prefix:"")+(y==="$"?n:y==="#"&&/[boxX]/.test(C)?"0"+C.toLowerCase():""),Z=(y==="$"?r:/[%p]/.test(C)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),L=wi[C],ot=/[defgprs%]/.test(C);k=k===void 0?6:/[gprs]/.test(C)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function H(b){var B=I,T=Z,z,Pt,_t;if(C==="c")T=L(b)+T,b="";else{b=+b;var yt=b<0||1/b<0;if(b=isNaN(b)?u:L(Math.abs(b),k),A&&(b=qs(b)),yt&&+b==0&&p!=="+"&&(yt=!1),B=(yt?p==="("?p:a:p==="-"||p==="("?"":p)+B,T=(C==="s"&&!isNaN(b)&&Ce!==void 0?ki[8+Ce/3]:"")+T+(yt&&p==="("?")":""),ot){for(z=-1,Pt=b.length;++z<Pt;)if(_t=b.charCodeAt(z),48>_t||_t>57){T=(_t===46?i+b.slice(z+1):b.slice(z))+T,b=b.slice(0,z);break}}}S&&!w&&(b=e(b,1/0));var bt=B.length+b.length+T.length,x=bt<v?new Array(v-bt+1).join(d):"";switch(S&&w&&(b=e(x+b,x.length?v-T.length:1/0),x=""),m){case"<":b=B+b+T+x;break;case"=":b=B+x+b+T;break;case"^":b=x.slice(0,bt=x.length>>1)+B+b+T+x.slice(bt);break;default:b=x+B+b+T;break}return o(b)}return H.toString=function(){return c+""},H}function h(c,f){var d=Math.max(-8,Math.min(8,Math.floor(Nt(f)/3)))*3,m=Math.pow(10,-d),p=l((c=Gt(c),c.type="f",c),{suffix:ki[8+d/3]});return function(y){return p(m*y)}}return{format:l,formatPrefix:h}}var Ee,Rn,En;zs({thousands:",",grouping:[3],currency:["$",""]});function zs(t){return Ee=Bs(t),Rn=Ee.format,En=Ee.formatPrefix,Ee}function Mi(t){return Math.max(0,-Nt(Math.abs(t)))}function Si(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Nt(e)/3)))*3-Nt(Math.abs(t)))}function Ti(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Nt(e)-Nt(t))+1}function Fs(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Ws(t){return function(){return t}}function Ks(t){return+t}var Ai=[0,1];function Ct(t){return t}function Nn(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:Ws(isNaN(e)?NaN:.5)}function Vs(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function js(t,e,n){var r=t[0],i=t[1],o=e[0],s=e[1];return i<r?(r=Nn(i,r),o=n(s,o)):(r=Nn(r,i),o=n(o,s)),function(a){return o(r(a))}}function Ys(t,e,n){var r=Math.min(t.length,e.length)-1,i=new Array(r),o=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)i[s]=Nn(t[s],t[s+1]),o[s]=n(e[s],e[s+1]);return function(a){var u=Or(t,a,1,r)-1;return o[u](i[u](a))}}function Gs(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Xs(){var t=Ai,e=Ai,n=Re,r,i,o,s=Ct,a,u,l;function h(){var f=Math.min(t.length,e.length);return s!==Ct&&(s=Vs(t[0],t[f-1])),a=f>2?Ys:js,u=l=null,c}function c(f){return f==null||isNaN(f=+f)?o:(u||(u=a(t.map(r),e,n)))(r(s(f)))}return c.invert=function(f){return s(i((l||(l=a(e,t.map(r),U)))(f)))},c.domain=function(f){return arguments.length?(t=Array.from(f,Ks),h()):t.slice()},c.range=function(f){return arguments.length?(e=Array.from(f),h()):e.slice()},c.rangeRound=function(f){return e=Array.from(f),n=pi,h()},c.clamp=function(f){return arguments.length?(s=f?!0:Ct,h()):s!==Ct},c.interpolate=function(f){return arguments.length?(n=f,h()):n},c.unknown=function(f){return arguments.length?(o=f,c):o},function(f,d){return r=f,i=d,h()}}function Zs(){return Xs()(Ct,Ct)}function Qs(t,e,n,r){var i=Hr(t,e,n),o;switch(r=Gt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(o=Si(i,s))&&(r.precision=o),En(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(o=Ti(i,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=o-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(o=Mi(i))&&(r.precision=o-(r.type==="%")*2);break}}return Rn(r)}function Js(t){var e=t.domain;return t.ticks=function(n){var r=e();return Ir(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var i=e();return Qs(i[0],i[i.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),i=0,o=r.length-1,s=r[i],a=r[o],u,l,h=10;for(a<s&&(l=s,s=a,a=l,l=i,i=o,o=l);h-- >0;){if(l=ye(s,a,n),l===u)return r[i]=s,r[o]=a,e(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function De(){var t=Zs();return t.copy=function(){return Gs(t,De())},Fs.apply(t,arguments),Js(t)}var Xt=Math.PI,Cn=2*Xt,gt=1e-6,ta=Cn-gt;function Ri(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function ea(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Ri;let n=10**e;return function(r){this._+=r[0];for(let i=1,o=r.length;i<o;++i)this._+=Math.round(arguments[i]*n)/n+r[i]}}function Ei(t,e,n,r){return t===n&&e===r}function na(t){let e=Math.floor(t);if(!(e<=15))return Ei;let n=10**e,r=function(i){return Math.round(i*n)};return function(i,o,s,a){return r(i)===r(s)&&r(o)===r(a)}}var Dt=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?Ri:ea(e),this._equal=e==null?Ei:na(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,i){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+i}`}bezierCurveTo(e,n,r,i,o,s){this._append`C${+e},${+n},${+r},${+i},${this._x1=+o},${this._y1=+s}`}arcTo(e,n,r,i,o){if(e=+e,n=+n,r=+r,i=+i,o=+o,o<0)throw new Error(`negative radius: ${o}`);let s=this._x1,a=this._y1,u=r-e,l=i-n,h=s-e,c=a-n,f=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(f>gt)if(!(Math.abs(c*u-l*h)>gt)||!o)this._append`L${this._x1=e},${this._y1=n}`;else{let d=r-s,m=i-a,p=u*u+l*l,y=d*d+m*m,w=Math.sqrt(p),v=Math.sqrt(f),S=o*Math.tan((Xt-Math.acos((p+f-y)/(2*w*v)))/2),k=S/v,A=S/w;Math.abs(k-1)>gt&&this._append`L${e+k*h},${n+k*c}`,this._append`A${o},${o},0,0,${+(c*d>h*m)},${this._x1=e+A*u},${this._y1=n+A*l}`}}arc(e,n,r,i,o,s){if(e=+e,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(i),u=r*Math.sin(i),l=e+a,h=n+u,c=1^s,f=s?i-o:o-i;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>gt||Math.abs(this._y1-h)>gt)&&this._append`L${l},${h}`,!!r){if(f<0&&(f=f%Cn+Cn),f>ta)this._append`A${r},${r},0,1,${c},${e-a},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=h}`;else if(f>gt){let d=e+r*Math.cos(o),m=n+r*Math.sin(o);if(f>=Xt&&this._equal(l,h,d,m)){f/=2;let p=i+f;this._append`A${r},${r},0,${+(f>=Xt)},${c},${e+r*Math.cos(p)},${n+r*Math.sin(p)}`}this._append`A${r},${r},0,${+(f>=Xt)},${c},${this._x1=d},${this._y1=m}`}}}rect(e,n,r,i){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+i}h${-r}Z`}toString(){return this._}};function ra(){return new Dt}ra.prototype=Dt.prototype;function N(t){return function(){return t}}var ia=Math.cos;var On=Math.sin,Ot=Math.sqrt,Ni=1e-12,Oe=Math.PI,gl=Oe/2,Li=2*Oe;function Ii(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new Dt(e)}var _l=Array.prototype.slice;function Hi(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function qi(t){this._context=t}qi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function Ln(t){return new qi(t)}function Ui(t){return t[0]}function Bi(t){return t[1]}function Ie(t,e){var n=N(!0),r=null,i=Ln,o=null,s=Ii(a);t=typeof t=="function"?t:t===void 0?Ui:N(t),e=typeof e=="function"?e:e===void 0?Bi:N(e);function a(u){var l,h=(u=Hi(u)).length,c,f=!1,d;for(r==null&&(o=i(d=s())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===f&&((f=!f)?o.lineStart():o.lineEnd()),f&&o.point(+t(c,l,u),+e(c,l,u));if(d)return o=null,d+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:N(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u=="function"?u:N(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:N(!!u),a):n},a.curve=function(u){return arguments.length?(i=u,r!=null&&(o=i(r)),a):i},a.context=function(u){return arguments.length?(u==null?r=o=null:o=i(r=u),a):r},a}function In(t,e,n){var r=null,i=N(!0),o=null,s=Ln,a=null,u=Ii(l);t=typeof t=="function"?t:t===void 0?Ui:N(+t),e=typeof e=="function"?e:N(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Bi:N(+n);function l(c){var f,d,m,p=(c=Hi(c)).length,y,w=!1,v,S=new Array(p),k=new Array(p);for(o==null&&(a=s(v=u())),f=0;f<=p;++f){if(!(f<p&&i(y=c[f],f,c))===w)if(w=!w)d=f,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),m=f-1;m>=d;--m)a.point(S[m],k[m]);a.lineEnd(),a.areaEnd()}w&&(S[f]=+t(y,f,c),k[f]=+e(y,f,c),a.point(r?+r(y,f,c):S[f],n?+n(y,f,c):k[f]))}if(v)return a=null,v+""||null}function h(){return Ie().defined(i).curve(s).context(o)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),r=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:N(+c),l):t},l.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:N(+c),l):r},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c=="function"?c:N(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:N(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(r).y(e)},l.defined=function(c){return arguments.length?(i=typeof c=="function"?c:N(!!c),l):i},l.curve=function(c){return arguments.length?(s=c,o!=null&&(a=s(o)),l):s},l.context=function(c){return arguments.length?(c==null?o=a=null:a=s(o=c),l):o},l}var yl=oa(Ln);function zi(t){this._curve=t}zi.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function oa(t){function e(n){return new zi(t(n))}return e._curve=t,e}var bl=Ot(3);var sa=Ot(1/3),xl=sa*2;var Fi=On(Oe/10)/On(7*Oe/10),wl=On(Li/10)*Fi,vl=-ia(Li/10)*Fi;var $l=Ot(3);var kl=Ot(3);var Ml=Ot(3)/2,aa=1/Ot(12),Sl=(aa/2+1)*3;function it(){}function Pe(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function Hn(t){this._context=t}Hn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:Pe(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:Pe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function ua(t){this._context=t}ua.prototype={areaStart:it,areaEnd:it,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:Pe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function la(t){this._context=t}la.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:Pe(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Wi(t,e){this._basis=new Hn(t),this._beta=e}Wi.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],i=e[0],o=t[n]-r,s=e[n]-i,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*o),this._beta*e[a]+(1-this._beta)*(i+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var Tl=(function t(e){function n(r){return e===1?new Hn(r):new Wi(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function Le(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function qn(t,e){this._context=t,this._k=(1-e)/6}qn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Le(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:Le(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Al=(function t(e){function n(r){return new qn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Un(t,e){this._context=t,this._k=(1-e)/6}Un.prototype={areaStart:it,areaEnd:it,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:Le(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Rl=(function t(e){function n(r){return new Un(r,e)}return n.tension=function(r){return t(+r)},n})(0);function Bn(t,e){this._context=t,this._k=(1-e)/6}Bn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Le(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var El=(function t(e){function n(r){return new Bn(r,e)}return n.tension=function(r){return t(+r)},n})(0);function zn(t,e,n){var r=t._x1,i=t._y1,o=t._x2,s=t._y2;if(t._l01_a>Ni){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,i=(i*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>Ni){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);o=(o*l+t._x1*t._l23_2a-e*t._l12_2a)/h,s=(s*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(r,i,o,s,t._x2,t._y2)}function Ki(t,e){this._context=t,this._alpha=e}Ki.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:zn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Nl=(function t(e){function n(r){return e?new Ki(r,e):new qn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Vi(t,e){this._context=t,this._alpha=e}Vi.prototype={areaStart:it,areaEnd:it,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:zn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Cl=(function t(e){function n(r){return e?new Vi(r,e):new Un(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function ji(t,e){this._context=t,this._alpha=e}ji.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:zn(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var Dl=(function t(e){function n(r){return e?new ji(r,e):new Bn(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function ca(t){this._context=t}ca.prototype={areaStart:it,areaEnd:it,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function Ci(t){return t<0?-1:1}function Di(t,e,n){var r=t._x1-t._x0,i=e-t._x1,o=(t._y1-t._y0)/(r||i<0&&-0),s=(n-t._y1)/(i||r<0&&-0),a=(o*i+s*r)/(r+i);return(Ci(o)+Ci(s))*Math.min(Math.abs(o),Math.abs(s),.5*Math.abs(a))||0}function Oi(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function Dn(t,e,n){var r=t._x0,i=t._y0,o=t._x1,s=t._y1,a=(o-r)/3;t._context.bezierCurveTo(r+a,i+a*e,o-a,s-a*n,o,s)}function Pn(t){this._context=t}Pn.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Dn(this,this._t0,Oi(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,Dn(this,Oi(this,n=Di(this,t,e)),n);break;default:Dn(this,this._t0,n=Di(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function ha(t){this._context=new Yi(t)}(ha.prototype=Object.create(Pn.prototype)).point=function(t,e){Pn.prototype.point.call(this,e,t)};function Yi(t){this._context=t}Yi.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,i,o){this._context.bezierCurveTo(e,t,r,n,o,i)}};function fa(t){this._context=t}fa.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=Pi(t),i=Pi(e),o=0,s=1;s<n;++o,++s)this._context.bezierCurveTo(r[0][o],i[0][o],r[1][o],i[1][o],t[s],e[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Pi(t){var e,n=t.length-1,r,i=new Array(n),o=new Array(n),s=new Array(n);for(i[0]=0,o[0]=2,s[0]=t[0]+2*t[1],e=1;e<n-1;++e)i[e]=1,o[e]=4,s[e]=4*t[e]+2*t[e+1];for(i[n-1]=2,o[n-1]=7,s[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=i[e]/o[e-1],o[e]-=r,s[e]-=r*s[e-1];for(i[n-1]=s[n-1]/o[n-1],e=n-2;e>=0;--e)i[e]=(s[e]-i[e+1])/o[e];for(o[n-1]=(t[n]+i[n-1])/2,e=0;e<n-1;++e)o[e]=2*t[e+1]-i[e+1];return[i,o]}function Gi(t,e){this._context=t,this._t=e}Gi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function Xi(t){return new Gi(t,1)}var Fn=new Set(["unavailable","unknown"]),da=2*6e4,Zi=3e4,pa=70,He=class{#t;#e=new Map;constructor(e){this.#t=e}async of(e,n,r,i){let o=n.filter(a=>R(a,r)<i);await Promise.all(o.map(a=>this.#n(e,a,r,i))),await this.#i(e,o,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of o){let u=this.#e.get(a);if(u)for(let l of Qi)s[l].push(...u[l])}return this.#o(new Set(n)),s}async#n(e,n,r,i){let o=this.#e.get(n),s=R(P(n,1),r),a=o?o.until:R(n,r);if(o&&o.until>=s)return;let u=Math.min(s,i);if(u<=a)return;let l=await this.#r(e,a,u),h=this.#e.get(n),c={until:u===s&&i-s>Zi?s:Math.max(a,u-Zi)};for(let f of Qi){let d=(h?.[f]??[]).filter(({at:y})=>y<a),m=l[f],p=m[0]?.value===d.at(-1)?.value?1:0;c[f]=Ar([...d,...m.slice(p)],da)}this.#e.set(n,c)}async#r(e,n,r){let{climate:i,outdoor:o}=this.#t,s=o?.startsWith("weather.")===!0,a=async(d,m)=>d.length===0?{}:await e.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:d,...m}),u=[i,s?null:o].filter(d=>d!==null),[l,h]=await Promise.all([a(u,{minimal_response:!0}),a(s&&o?[o]:[],{significant_changes_only:!1})]),c=i?l[i]??[]:[],f=e.config.unit_system.temperature;return{...ga(c,f,n),outdoor:o?s?ya(h[o]??[],f,n):_a(l[o]??[],ma(e,o),n):[]}}async#i(e,n,r){let{outdoor:i}=this.#t;if(!i?.startsWith("sensor."))return;let o=n.filter(h=>{let c=this.#e.get(h);return c&&!c.statistics&&!nt(c.outdoor)&&c.until>=R(P(h,1),r)}),[s,a]=[o[0],o.at(-1)];if(!s||!a)return;let u=await e.callWS({type:"recorder/statistics_during_period",start_time:new Date(R(s,r)).toISOString(),end_time:new Date(R(P(a,1),r)).toISOString(),statistic_ids:[i],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),l=ba(u[i]??[]);for(let h of o){let c=this.#e.get(h),[f,d]=[R(h,r),R(P(h,1),r)];c&&(c.statistics=!0,c.outdoor=l.filter(({at:m})=>m>=f&&m<d))}}#o(e){for(let n of this.#e.keys()){if(this.#e.size<=pa)return;e.has(n)||this.#e.delete(n)}}},Qi=["indoor","setpoint","outdoor"],Ji=36e5,ma=(t,e)=>String(t.states[e]?.attributes.unit_of_measurement??t.config.unit_system.temperature);function qe(t,e){if(t==null||t==="")return null;let n=Number(t);return Number.isFinite(n)?e==="°F"?(n-32)*5/9:e==="K"?n-273.15:n:null}function ga(t,e,n){let r=[],i=[];for(let{s:o,a:s={},lu:a}of t){let u=Math.max(n,a*1e3),l=Fn.has(o),h=s.temperature??s.target_temp_low;Ue(r,u,l?null:qe(s.current_temperature,e)),Ue(i,u,l||o==="off"?null:qe(h,e))}return{indoor:r,setpoint:i}}function _a(t,e,n){let r=[];for(let{s:i,a:o,lu:s}of t)e=typeof o?.unit_of_measurement=="string"?o.unit_of_measurement:e,Ue(r,Math.max(n,s*1e3),Fn.has(i)?null:qe(i,e));return r}function ya(t,e,n){let r=[];for(let{s:i,a:o={},lu:s}of t){let a=typeof o.temperature_unit=="string"?o.temperature_unit:e;Ue(r,Math.max(n,s*1e3),Fn.has(i)?null:qe(o.temperature,a))}return r}function ba(t){let e=[],n;for(let{start:r,mean:i}of t)n!==void 0&&r>n&&e.push({at:n,value:null}),e.push({at:r+Ji/2,value:i??null}),n=r+Ji;return n!==void 0&&e.push({at:n,value:null}),e}function Ue(t,e,n){let r=t.at(-1);r&&r.value===n||t.push({at:e,value:n})}var Wn={day:1,week:7},to=1e3,xa=6e4,wa=.005;function eo(t,e,n){let r=P(e,1-Wn[t]);return{first:r,last:e,start:R(r,n),end:R(P(e,1),n)}}var Be=class{#t=new Map;async read(e,n,r,i,o){let{outdoor:s}=n.sources,a=`${r} ${s} ${o}`,u=this.#t.get(a);u||(u=new He({climate:r,outdoor:s}),this.#t.set(a,u));let l,[h,c]=await Promise.all([va(e,n.entry_id,i),u.of(e,Ft(i.first,i.last),o,Date.now()).catch(f=>(l=ct(f),{indoor:[],setpoint:[],outdoor:[]}))]);return{range:i,runs:h,temperatures:c,failed:l}}};async function va(t,e,n){let r=new Date(n.start).toISOString(),i=new Date(n.end).toISOString(),[o,{count:s,runs:a}]=await Promise.all([oe(t,e,{end:r,limit:1}),oe(t,e,{start:r,end:i,limit:to})]),u=[...a];for(;u.length<s;){let l={start:r,end:i,limit:to,offset:u.length},h=await oe(t,e,l);if(h.runs.length===0)break;u.push(...h.runs)}return u.push(...o.runs.filter(l=>Date.parse(l.end)>n.start)),u.reverse()}var Fe=(t,e)=>e.running===!0&&t.start===e.run?.start;function no({runs:t,range:e},n,r){let{run:i}=n;if(n.running!==!0||!i)return t;let o=Date.parse(i.start);if(o>=e.end||r<e.start)return t;let s=Math.max(r,Date.parse(i.end));if(s<=e.start)return t;let a={...i,end:new Date(s).toISOString(),minutes:(s-o)/xa};return[...t.filter(u=>u.start!==i.start),a]}function ze(t,e){let n=Math.max(Date.parse(t.start),e.start);return Math.max(0,Math.min(Date.parse(t.end),e.end)-n)}function ro(t,e,{say:n,format:r,currency:i}){if(t.length===0)return n(e.first===e.last?"timeline.none_day":"timeline.none_week");let o=p=>{let y=Date.parse(p.end)-Date.parse(p.start);return y>0?ze(p,e)/y:1},s=p=>{let y=t.filter(v=>p(v)!==null);return y.length===0?null:{value:y.reduce((v,S)=>v+(p(S)??0)*o(S),0),all:y.length===t.length}},a=(p,y)=>y?p:n("timeline.at_least",{value:p}),u=r.duration(t.reduce((p,y)=>p+ze(y,e)/1e3,0)),l=s(p=>p.energy_kwh);if(!l)return n("timeline.sum_duration",{duration:u});let h=a(r.energy(l.value),l.all),c=s(p=>p.cost);if(!c)return n("timeline.sum_energy",{duration:u,energy:h});let f=a(r.money(c.value,i),c.all),d=s(p=>p.extra_cost);if(!d||Math.abs(d.value)<wa)return n("timeline.sum",{duration:u,energy:h,cost:f});let m=a(r.money(Math.abs(d.value),i),d.all);return d.value>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:f,extra:m}):n("timeline.sum_saved",{duration:u,energy:h,cost:f,saved:m})}var M={left:34,right:10},We=40,j=22,Kn=112,uo=20,jn=16,$a=24,io=8,ka=10,Ma=7,Sa=56,lo=6e4,Ta=60*lo;function co({past:t,runs:e,point:n,width:r,now:i,say:o,format:s}){let{range:a,temperatures:u}=t,l=Math.min(Math.max(i,a.start),a.end),h=r-M.left-M.right,c=De([a.start,a.end],[M.left,r-M.right]),f=x=>c(x),d=Math.max(10*lo,2*(a.end-a.start)/h),m=me(u.indoor,d,l),p=me(u.outdoor,d,l),y=me(u.setpoint,0,l),w=j+Kn+io,v=Aa(e,a,f,w,o,s),S=v.length*We,k=w+S+io,A=k+j+Kn,C=A+$a,I=ao(e,a,u.indoor,"indoor_c"),Z=ao(e,a,u.outdoor,"outdoor_c"),{balance_point_c:L,balance_point_uncertainty_k:ot}=n,H=x=>s.degrees(x),b=oo([...Vn(m),...Vn(y),...I.map(([,x])=>x)].map(H),[j+Kn,j+4]),B=L===null?[]:[L-(ot??0),L+(ot??0)],T=oo([...Vn(p),...Z.map(([,x])=>x),...B].map(H),[A,k+j+4]),z=(x,je,Ye=!1)=>{let Jt=Ie(({at:st})=>f(st),({value:st})=>je(H(st))).defined(({value:st})=>st!==null).digits(1);return(Ye?Jt.curve(Xi):Jt)(x)??""},Pt=(x,je,Ye)=>x.map(([Jt,st])=>$`<circle r="3" cx=${f(Jt)} cy=${je(H(st))} style="fill:${Ye}"></circle>`),_t=nt(m)||nt(y)||I.length>0,yt=nt(p)||Z.length>0||L!==null,bt=$`
    ${fn(v.map(({cause:x})=>[x,et(x)]))}
    ${a.first===a.last?Ra(v,A):_}
    ${Da(a,f,r,A,s)}
    ${_t?so(b,r,s):_}
    ${yt?so(T,r,s):_}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${z(y,b,!0)}></path>
    ${a.first===a.last?$`<path class="line" style="stroke:var(--aux-indoor)" d=${z(m,b)}></path>`:Na(Rr(u.indoor,Math.max(Ta,2*(a.end-a.start)/h),l),f,x=>b(H(x)))}
    ${Pt(I,b,"var(--aux-indoor)")}
    ${L===null?_:Ca(T(H(L)),B.map(x=>T(H(x))),p,f,x=>T(H(x)),r)}
    <path class="line" style="stroke:var(--aux-outdoor)" d=${z(p,T)}></path>
    ${Pt(Z,T,"var(--aux-outdoor)")}
    ${v.map(x=>Ea(x,r))}
    ${l<a.end&&l>a.start?$`<line class="now" x1=${f(l)} x2=${f(l)} y1=${j} y2=${A}></line>`:_}`;return{width:r,height:C,x:f,top:j,bottom:A,lanes:v,lanesTop:w,lanesHeight:S,outdoorTop:k,indoor:m,setpoint:y,outdoor:p,picture:bt}}function ho(t,{lanes:e,x:n},r){let i=e.find(({cause:u})=>u===t.cause);if(!i)return _;let o=n(Math.max(Date.parse(t.start),r.start)),s=Math.max(o+3,n(Math.min(Date.parse(t.end),r.end))),a=i.top+uo;return $`<rect class="mark" x=${o-3} y=${a-3} width=${s-o+6}
    height=${jn+6} rx="3"></rect>`}function Aa(t,e,n,r,i,o){let s=a=>n(Math.min(Math.max(a,e.start),e.end));return mr.filter(a=>t.some(u=>u.cause===a)).map((a,u)=>{let l=t.filter(f=>f.cause===a),h=l.reduce((f,d)=>f+ze(d,e)/1e3,0),c=i(`legend.${a}`);return{cause:a,top:r+u*We,text:i("timeline.lane",{why:c,duration:o.duration(h)}),bars:Sr(l,s)}})}function Ra(t,e){return t.map(({cause:n,bars:r})=>{let i=r.map(({left:o,right:s})=>fo(o,j,s-o,e-j));return $`<path class="column" style="fill:${et(n)}" d=${i.join("")}></path>`})}function Ea({cause:t,top:e,bars:n},r){let i=et(t),o=["no","uncertain","yes"].filter(a=>n.some(({avoidable:u})=>u===a)),s=e+uo;return $`
    <rect class="track" x=${M.left} width=${r-M.left-M.right} y=${s}
      height=${jn} rx="2"></rect>
    ${o.map(a=>{let u=n.filter(({avoidable:h})=>h===a).map(({left:h,right:c})=>fo(h,s,c-h,jn)).join(""),l=a==="no"?"none":i;return $`<path class="bars" style="fill:${hn(t,a,i)};stroke:${l}"
        d=${u}></path>`})}`}var fo=(t,e,n,r)=>`M${t.toFixed(1)} ${e}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;function Na(t,e,n){let r=s=>s!==null,i=In().x(s=>e(s.at)).y0(s=>n(s.low)).y1(s=>n(s.high)).defined(r).digits(1)(t)??"",o=Ie(s=>e(s.at),s=>n(s.mean)).defined(r).digits(1)(t)??"";return $`<path class="spread" style="fill:var(--aux-indoor)" d=${i}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${o}></path>`}function Ca(t,[e=t,n=t],r,i,o,s){let a=s-M.right,u=In().x(l=>i(l.at)).y0(t).y1(({value:l})=>Math.max(t,o(l))).defined(({value:l})=>l!==null).digits(1)(r)??"";return $`
    <rect class="band" x=${M.left} width=${a-M.left} y=${n}
      height=${Math.max(0,e-n)}></rect>
    <path class="below" d=${u}></path>
    <line class="balance" x1=${M.left} x2=${a} y1=${t} y2=${t}></line>`}function Da(t,e,n,r,i){let o=n-M.left-M.right,s=h=>$`<line class="grid" x1=${e(h)} x2=${e(h)} y1=${j} y2=${r}></line>`,a=(h,c,f)=>$`<text x=${h} y=${r+16} text-anchor=${c}>${f}</text>`;if(t.first===t.last){let h=i.hour(t.start).length*Ma+ka;return $`${wr(t.start,t.end,i.zone,o,h).map(({at:c})=>{let f=c===t.end;return $`${s(c)} ${a(f?n:e(c),f?"end":"middle",i.hour(c))}`})}`}let u=Ft(t.first,t.last),l=o/u.length>Sa;return $`${u.map(h=>{let c=R(h,i.zone),f=R(P(h,1),i.zone),d=(e(c)+e(f))/2;return $`${s(c)} ${a(d,"middle",i.weekday(c,l))}`})} ${s(t.end)}`}function oo(t,e){let n=1/0,r=-1/0;for(let o of t)n=Math.min(n,o),r=Math.max(r,o);n>r&&([n,r]=[0,10]);let i=Math.max(0,5-(r-n))/2+.5;return De([n-i,r+i],e)}function so(t,e,n){let[r=0,i=0]=t.domain(),o=[1,2,5,10,20,50].find(a=>(i-r)/a<=4)??100,s=[];for(let a=Math.ceil(r/o)*o;a<=i;a+=o)s.push(a);return $`${s.map(a=>$`<line class="grid" x1=${M.left} x2=${e-M.right} y1=${t(a)} y2=${t(a)}></line>
      <text x=${M.left-6} y=${t(a)+4} text-anchor="end">${n.number(a)}°</text>`)}`}var Vn=t=>t.flatMap(({value:e})=>e===null?[]:[e]);function ao(t,e,n,r){return t.flatMap(i=>{let o=Date.parse(i.start),s=i[r];return o<e.start||s===null||ge(n,o)!==null?[]:[[o,s]]})}var po=O`
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
`;var mo=6e4,go=480,Oa=14,Pa=new Set(["heating","preheating","defrosting"]),Yn=50,Ke=class extends W{constructor(){super();this.heading="timeline.heading";this.#t="";this.#e=new Be;this.#r=null;this.#l=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+mo&&(this.#t="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...W.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#t;#e;#n;#r;#i;#o;#a;#s;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#t=""}static getConfigForm(){let n=W.getConfigForm(),r=o=>tt(document.querySelector("home-assistant").hass)(o),i=["day","week"].map(o=>({value:o,label:r(`timeline.${o}`)}));return{schema:[...n.schema,{name:"view",selector:{select:{options:i}}}],computeLabel:(o,s)=>o.name==="view"?r("editor.view"):n.computeLabel(o,s)}}connectedCallback(){super.connectedCallback(),this.#n=new ResizeObserver(([n])=>{n?.contentRect.width&&(this._width=Math.floor(n.contentRect.width))}),this.#i=setInterval(()=>this.#l(),mo),document.addEventListener("visibilitychange",this.#l),this._now=Date.now(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#n?.disconnect(),this.#r=null,clearInterval(this.#i),document.removeEventListener("visibilitychange",this.#l)}#l;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#u(),i=[n.last_run?.start,n.month.runs,n.balance_point_c],o=JSON.stringify([this._entry.entry_id,r,this.#c(),i]);o!==this.#t&&(this.#t=o,this.#x(o,this._entry,r))}updated(){if(super.updated(),this.#o&&!this._busy){let[r,i]=this.renderRoot.querySelectorAll(".pages button"),o=this.#o<0||i?.disabled?r:i;this.renderRoot.querySelector(".runs")||o?.focus(),this.#o=void 0}let n=this.renderRoot.querySelector(".ruler");n!==this.#r&&(this.#n?.disconnect(),this.#r=n,n&&this.#n?.observe(n))}#u(){let{zone:n}=this.format;return eo(this._view,this._last??G(this._now,n),n)}#c(){let n=this._entry?.sources.climates??[];return(!this._climate||!n.includes(this._climate))&&(this._climate=n.find(r=>Pa.has(String(this.hass.states[r]?.attributes.hvac_action)))??n[0]),this._climate??null}async#x(n,r,i){this._busy=!0;try{let{zone:o}=this.format,s=await this.#e.read(this.hass,r,this.#c(),i,o);if(n!==this.#t)return;this._past=s,this._failed=void 0}catch(o){let s=this._past?.range.start===i.start&&this._past.range.end===i.end;n===this.#t&&!s&&(this._failed=ct(o))}finally{n===this.#t&&(this._busy=!1)}}body(n){let{say:r}=this,i=this.#u(),o={say:r,format:this.format,currency:n.currency};return g`
      <div class="ruler"></div>
      ${this.#w(i)} ${this.#$()}
      ${this._failed?this.#p(r("timeline.failed",{error:this._failed.message})):this._past?this.#k(this._past,n,o):g`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#p(n){return g`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#t="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#w(n){let{say:r,format:i}=this,o=this._view,s=G(this._now,i.zone),a=c=>i.day(R(c,i.zone)),u=o==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)}),l=n.last>=s,h=c=>g`<button
        class="icon"
        aria-label=${r(`timeline.${c<0?"previous":"next"}_${o}`)}
        ?disabled=${c>0&&l}
        @click=${()=>this.#m(c)}
      >
        <ha-icon icon="mdi:chevron-${c<0?"left":"right"}"></ha-icon>
      </button>`;return g`<div class="toolbar">
      <div class="views" role="group" aria-label=${r("timeline.span")}>
        ${["day","week"].map(c=>g`<button aria-pressed=${c===o} @click=${()=>this.#v(c)}>
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
    </div>`}#v(n){if(n==="day"&&this._view==="week"&&this._chosen){let r=this._chosen;this.#h(G(Date.parse(r),this.format.zone)),this._chosen=r}this._view=n}#m(n){this.#h(P(this.#u().last,n*Wn[this._view]))}#h(n){let r=G(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Yn)}#$(){let n=this._entry?.sources.climates??[];if(n.length<2)return _;let r=this.#c();return g`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(i=>g`<button aria-pressed=${i===r} @click=${()=>this._climate=i}>
            ${this.hass.states[i]?.attributes.friendly_name??i}
          </button>`)}
    </div>`}#k(n,r,i){let{say:o}=this,s=no(n,r,this._now),{range:a,temperatures:u}=n,l=this.#S(n,s,i),h=Object.values(u).some(y=>nt(y)),c=s.some(y=>y.outdoor_c!==null||y.indoor_c!==null),f=!h&&s.length===0,{start:d,end:m}=this.#u(),p=a.start!==d||a.end!==m;return g`<div class=${p?"other":""}>
      <p class="sum">${l}</p>
      ${n.failed?this.#p(o("timeline.failed_temperatures",{error:n.failed.message})):h?_:g`<p class="secondary">
                ${o(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${f?_:g`${this.#M(n,s,r,i,l)} ${this.#N(s,r)}`}
      ${this.#C(s,r,i)} ${this.#D(s,r,i)}
    </div>`}#M(n,r,i,o,s){let{say:a}=this;if(this._width<100)return g`<div class="chart waiting"></div>`;let u=this.#T(n,r,i),l=this.#f(r),h=l?r.indexOf(l):-1,{x:c}=u,f=this._at,d=p=>f===void 0||f>this._now||p.length===0?"":` ${this.format.temperature(ge(p,f))}`,m=(p,y)=>g`<div class="title" style="top:${p}px" aria-hidden="true">
        ${y.map(([w,v])=>g`<span>${$t(w)} ${w.text}<b>${d(v)}</b></span>`)}
      </div>`;return g`<div
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
        ${l?ho(l,u,n.range):_}
      </svg>
      ${m(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},u.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},u.setpoint]])}
      ${u.lanes.map(p=>g`<div class="title lane" style="top:${p.top}px" aria-hidden="true">
            <span
              >${$t({text:"",colour:et(p.cause),shape:"area"})}
              ${p.text}</span
            >
          </div>`)}
      ${r.length===0?_:g`<div
              class="runs"
              style="top:${u.lanesTop}px;height:${u.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${a("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${r.length}
              aria-valuenow=${h+1}
              aria-valuetext=${l?vr(l,o,Fe(l,i)):""}
              @keydown=${p=>this.#E(p,r)}
            ></div>`}
      ${m(u.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},u.outdoor],...this._width<go?[]:this.#b(i).map(p=>[p,[]])])}
    </div>`}#S(n,r,i){let o=[n,this._now,r.at(-1)?.end,r.length,this.hass.locale,this.hass.config];return this.#a?.by.every((s,a)=>s===o[a])||(this.#a={by:o,made:ro(r,n.range,i)}),this.#a.made}#T(n,r,i){let{say:o,format:s,_width:a,_now:u}=this,{balance_point_c:l,balance_point_uncertainty_k:h}=i,c=[n,a,u,r.at(-1)?.end,r.length,l,h,this.hass.locale,this.hass.config];return this.#s?.by.every((f,d)=>f===c[d])||(this.#s={by:c,made:co({past:n,runs:r,point:i,width:a,now:u,say:o,format:s})}),this.#s.made}#f(n){let r=i=>i===void 0?void 0:n.find(o=>o.start===i);return r(this._pointed)??r(this._chosen)??n.at(-1)}#g(n,r,i){let o=n.currentTarget.getBoundingClientRect(),s=n.clientX-o.left,a=n.clientY-o.top,{range:u}=this._past,l=r.lanes.find(({top:d})=>a>=d&&a<d+We),h=l?i.filter(({cause:d})=>d===l.cause):i,c=(s-M.left)/(r.width-M.left-M.right),f=u.start+c*(u.end-u.start);return{run:Tr(h,r.x,s,Oa),at:Math.min(Math.max(f,u.start),u.end)}}#A(n,r,i){if(n.pointerType==="touch")return;let{run:o,at:s}=this.#g(n,r,i);this._pointed=o?.start,this._at=s}#R(n,r,i){let{run:o}=this.#g(n,r,i);o&&this.#d(o)}#d(n){this._chosen=n.start,this._pointed=void 0}#E(n,r){let i=this.#f(r),o=i?r.indexOf(i):r.length,a={ArrowLeft:o-1,ArrowDown:o-1,ArrowRight:o+1,ArrowUp:o+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#y(r,a);else if(n.key==="PageUp")this.#_(-1);else if(n.key==="PageDown")this.#_(1);else return;n.preventDefault()}#_(n){this.#m(n),this.#o=n}#y(n,r){let i=n[Math.min(Math.max(r,0),n.length-1)];i&&this.#d(i)}#b(n){let{balance_point_c:r,balance_point_is_default:i}=n;if(r===null)return[];let{say:o}=this,s=this.format.temperature(r),a=i?o("timeline.about",{point:s}):s;return[{text:o("timeline.copes",{point:a}),colour:"var(--aux-capacity)",shape:"dashed"}]}#N(n,r){let{say:i}=this,o=["yes","uncertain","no"].filter(s=>n.some(a=>a.avoidable===s)).map(s=>({text:i(`legend.${s}`),colour:"var(--aux-line)",shape:"area",avoidable:s}));return gr([...this._width<go?this.#b(r):[],...o])}#C(n,r,i){let o=this.#f(n);if(!o)return _;let{say:s}=this,a=n.indexOf(o),u=Fe(o,r),l=(h,c)=>g`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#y(n,c)}
      >
        <ha-icon icon="mdi:chevron-${h==="earlier"?"left":"right"}"></ha-icon>
      </button>`;return g`<div class="story" role="region" aria-label=${s("timeline.story")}>
      <div class="steps">
        <h3>${s("timeline.story")}</h3>
        ${l("earlier",a-1)}
        <span class="secondary">
          ${s("timeline.number",{number:this.format.number(a+1),count:this.format.number(n.length)})}
        </span>
        ${l("later",a+1)}
      </div>
      <div aria-live=${u?"off":"polite"}>${he(o,i,u)}</div>
    </div>`}#D(n,r,i){if(n.length===0)return _;let{say:o}=this;return g`<details
      ?open=${this._table>0}
      @toggle=${s=>{let{open:a}=s.currentTarget;a!==this._table>0&&(this._table=a?Yn:0)}}
    >
      <summary>${o("timeline.table")}</summary>
      ${this._table===0?_:Mr([this._past,this._now,n.length,n.at(-1)?.end,this._table,this.hass.locale],()=>Er([...n].reverse().slice(0,this._table),i,s=>Fe(s,r),s=>this.#d(s)))}
      ${this._table>0&&n.length>this._table?g`<button @click=${()=>this._table+=Yn}>${o("timeline.more")}</button>`:_}
    </details>`}getCardSize(){return 9}static{this.styles=[W.styles,ue,fe,Nr,po]}};var Zt=(t,e,n={})=>({type:`custom:aux-heat-${t}-card`,entry_id:e.entry_id,...n}),Qt=class{static async generate(e,n){let r=tt(n),i=await ie(n);return i.length===0?{views:[Ia(r)]}:{views:i.map(o=>La(o,r,i.length>1))}}static getCreateSuggestions(e){return{title:tt(e)("dashboard.title"),icon:"mdi:radiator"}}};function La(t,e,n){let r=(s,a={})=>{let u=t.entities[s];return u?[{type:"tile",entity:u,...a}]:[]},i=t.sources.climates.map(s=>({type:"thermostat",entity:s})),o=[{type:"grid",column_span:2,cards:[Zt("summary",t),Zt("findings",t),Zt("timeline",t)]},{type:"grid",column_span:2,cards:[Zt("outdoor",t),Zt("season",t)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...t.entities["button.backup_test"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...r("button.backup_test"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...i]}];return{title:n?t.title:e("dashboard.title"),path:n?t.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:o}}function Ia(t){return{title:t("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${t("state.none")}

[${t("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var Ha={summary:{element:de,domains:["binary_sensor"]},timeline:{element:Ke,domains:["binary_sensor","event"]}},Ve=ln(navigator.language);for(let[t,{element:e,domains:n}]of Object.entries(Ha)){let r=`aux-heat-${t}-card`;customElements.get(r)||(customElements.define(r,e),(window.customCards??=[]).push({type:r,name:Ve(`card.${t}`),description:Ve(`card.${t}_description`),preview:!0,getEntitySuggestion:(i,o)=>qa(i,o,r,n)}))}function qa(t,e,n,r){return!(t.entities?.[e]?.platform==="aux_heat")||!r.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var _o="ll-strategy-dashboard-aux-heat";customElements.get(_o)||(customElements.define(_o,class extends HTMLElement{static{this.generate=Qt.generate}static{this.getCreateSuggestions=Qt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Ve("dashboard.title"),description:Ve("dashboard.description")}));
