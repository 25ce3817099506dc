var gt=globalThis,yt=gt.ShadowRoot&&(gt.ShadyCSS===void 0||gt.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Sn=Symbol(),Rr=new WeakMap,je=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==Sn)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(yt&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=Rr.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&Rr.set(n,t))}return t}toString(){return this.cssText}},Er=e=>new je(typeof e=="string"?e:e+"",void 0,Sn),C=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,o,i)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[i+1],e[0]);return new je(n,e,Sn)},Cr=(e,t)=>{if(yt)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),o=gt.litNonce;o!==void 0&&r.setAttribute("nonce",o),r.textContent=n.cssText,e.appendChild(r)}},Tn=yt?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return Er(n)})(e):e;var{is:Cs,defineProperty:Ns,getOwnPropertyDescriptor:Ds,getOwnPropertyNames:Ps,getOwnPropertySymbols:Ls,getPrototypeOf:qs}=Object,_t=globalThis,Nr=_t.trustedTypes,Os=Nr?Nr.emptyScript:"",Is=_t.reactiveElementPolyfillSupport,Ge=(e,t)=>e,An={toAttribute(e,t){switch(t){case Boolean:e=e?Os:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},Pr=(e,t)=>!Cs(e,t),Dr={attribute:!0,type:String,converter:An,reflect:!1,useDefault:!1,hasChanged:Pr};Symbol.metadata??=Symbol("metadata"),_t.litPropertyMetadata??=new WeakMap;var J=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=Dr){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),o=this.getPropertyDescriptor(t,r,n);o!==void 0&&Ns(this.prototype,t,o)}}static getPropertyDescriptor(t,n,r){let{get:o,set:i}=Ds(this.prototype,t)??{get(){return this[n]},set(s){this[n]=s}};return{get:o,set(s){let a=o?.call(this);i?.call(this,s),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??Dr}static _$Ei(){if(this.hasOwnProperty(Ge("elementProperties")))return;let t=qs(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ge("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ge("properties"))){let n=this.properties,r=[...Ps(n),...Ls(n)];for(let o of r)this.createProperty(o,n[o])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,o]of n)this.elementProperties.set(r,o)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let o=this._$Eu(n,r);o!==void 0&&this._$Eh.set(o,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let o of r)n.unshift(Tn(o))}else t!==void 0&&n.push(Tn(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Cr(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,r);if(o!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:An).toAttribute(n,r.type);this._$Em=t,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(t,n){let r=this.constructor,o=r._$Eh.get(t);if(o!==void 0&&this._$Em!==o){let i=r.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:An;this._$Em=o;let a=s.fromAttribute(n,i.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(t,n,r,o=!1,i){if(t!==void 0){let s=this.constructor;if(o===!1&&(i=this[t]),r??=s.getPropertyOptions(t),!((r.hasChanged??Pr)(i,n)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:o,wrapped:i},s){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??n??this[t]),i!==!0||s!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),o===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[o,i]of r){let{wrapped:s}=i,a=this[o];s!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,i,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};J.elementStyles=[],J.shadowRootOptions={mode:"open"},J[Ge("elementProperties")]=new Map,J[Ge("finalized")]=new Map,Is?.({ReactiveElement:J}),(_t.reactiveElementVersions??=[]).push("2.1.2");var Ln=globalThis,Lr=e=>e,bt=Ln.trustedTypes,qr=bt?bt.createPolicy("lit-html",{createHTML:e=>e}):void 0,zr="$lit$",ne=`lit$${Math.random().toFixed(9).slice(2)}$`,Vr="?"+ne,Hs=`<${Vr}>`,pe=document,Ye=()=>pe.createComment(""),Xe=e=>e===null||typeof e!="object"&&typeof e!="function",qn=Array.isArray,Bs=e=>qn(e)||typeof e?.[Symbol.iterator]=="function",Rn=`[ 	
\f\r]`,Ke=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Or=/-->/g,Ir=/>/g,de=RegExp(`>|${Rn}(?:([^\\s"'>=/]+)(${Rn}*=${Rn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),Hr=/'/g,Br=/"/g,Fr=/^(?:script|style|textarea|title)$/i,On=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),p=On(1),w=On(2),ql=On(3),G=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Ur=new WeakMap,fe=pe.createTreeWalker(pe,129);function Wr(e,t){if(!qn(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return qr!==void 0?qr.createHTML(t):t}var Us=(e,t)=>{let n=e.length-1,r=[],o,i=t===2?"<svg>":t===3?"<math>":"",s=Ke;for(let a=0;a<n;a++){let u=e[a],l,h,c=-1,d=0;for(;d<u.length&&(s.lastIndex=d,h=s.exec(u),h!==null);)d=s.lastIndex,s===Ke?h[1]==="!--"?s=Or:h[1]!==void 0?s=Ir:h[2]!==void 0?(Fr.test(h[2])&&(o=RegExp("</"+h[2],"g")),s=de):h[3]!==void 0&&(s=de):s===de?h[0]===">"?(s=o??Ke,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,l=h[1],s=h[3]===void 0?de:h[3]==='"'?Br:Hr):s===Br||s===Hr?s=de:s===Or||s===Ir?s=Ke:(s=de,o=void 0);let f=s===de&&e[a+1].startsWith("/>")?" ":"";i+=s===Ke?u+Hs:c>=0?(r.push(l),u.slice(0,c)+zr+u.slice(c)+ne+f):u+ne+(c===-2?a:f)}return[Wr(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Qe=class e{constructor({strings:t,_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=t.length-1,u=this.parts,[l,h]=Us(t,n);if(this.el=e.createElement(l,r),fe.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=fe.nextNode())!==null&&u.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(zr)){let d=h[s++],f=o.getAttribute(c).split(ne),g=/([.?@])?(.*)/.exec(d);u.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]==="."?Cn:g[1]==="?"?Nn:g[1]==="@"?Dn:Ae}),o.removeAttribute(c)}else c.startsWith(ne)&&(u.push({type:6,index:i}),o.removeAttribute(c));if(Fr.test(o.tagName)){let c=o.textContent.split(ne),d=c.length-1;if(d>0){o.textContent=bt?bt.emptyScript:"";for(let f=0;f<d;f++)o.append(c[f],Ye()),fe.nextNode(),u.push({type:2,index:++i});o.append(c[d],Ye())}}}else if(o.nodeType===8)if(o.data===Vr)u.push({type:2,index:i});else{let c=-1;for(;(c=o.data.indexOf(ne,c+1))!==-1;)u.push({type:7,index:i}),c+=ne.length-1}i++}}static createElement(t,n){let r=pe.createElement("template");return r.innerHTML=t,r}};function Te(e,t,n=e,r){if(t===G)return t;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=Xe(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(t=Te(e,o._$AS(e,t.values),o,r)),t}var En=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,o=(t?.creationScope??pe).importNode(n,!0);fe.currentNode=o;let i=fe.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new Ze(i,i.nextSibling,this,t):u.type===1?l=new u.ctor(i,u.name,u.strings,this,t):u.type===6&&(l=new Pn(i,this,t)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(i=fe.nextNode(),s++)}return fe.currentNode=pe,o}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},Ze=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=Te(this,t,n),Xe(t)?t===y||t==null||t===""?(this._$AH!==y&&this._$AR(),this._$AH=y):t!==this._$AH&&t!==G&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Bs(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==y&&Xe(this._$AH)?this._$AA.nextSibling.data=t:this.T(pe.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,o=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Qe.createElement(Wr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new En(o,this),s=i.u(this.options);i.p(n),this.T(s),this._$AH=i}}_$AC(t){let n=Ur.get(t.strings);return n===void 0&&Ur.set(t.strings,n=new Qe(t)),n}k(t){qn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of t)o===n.length?n.push(r=new e(this.O(Ye()),this.O(Ye()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=Lr(t).nextSibling;Lr(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},Ae=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,o,i){this.type=1,this._$AH=y,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=y}_$AI(t,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)t=Te(this,t,n,0),s=!Xe(t)||t!==this._$AH&&t!==G,s&&(this._$AH=t);else{let a=t,u,l;for(t=i[0],u=0;u<i.length-1;u++)l=Te(this,a[r+u],n,u),l===G&&(l=this._$AH[u]),s||=!Xe(l)||l!==this._$AH[u],l===y?t=y:t!==y&&(t+=(l??"")+i[u+1]),this._$AH[u]=l}s&&!o&&this.j(t)}j(t){t===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Cn=class extends Ae{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===y?void 0:t}},Nn=class extends Ae{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==y)}},Dn=class extends Ae{constructor(t,n,r,o,i){super(t,n,r,o,i),this.type=5}_$AI(t,n=this){if((t=Te(this,t,n,0)??y)===G)return;let r=this._$AH,o=t===y&&r!==y||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==y&&(r===y||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Pn=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){Te(this,t)}};var zs=Ln.litHtmlPolyfillSupport;zs?.(Qe,Ze),(Ln.litHtmlVersions??=[]).push("3.3.3");var jr=(e,t,n)=>{let r=n?.renderBefore??t,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ze(t.insertBefore(Ye(),i),i,void 0,n??{})}return o._$AI(e),o};var In=globalThis,re=class extends J{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=jr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return G}};re._$litElement$=!0,re.finalized=!0,In.litElementHydrateSupport?.({LitElement:re});var Vs=In.litElementPolyfillSupport;Vs?.({LitElement:re});(In.litElementVersions??=[]).push("4.2.2");var wt=e=>Qr(()=>e.callWS({type:"aux_heat/entries"})),Gr=(e,t,n)=>e.callWS({type:"aux_heat/months",entry_id:t,...n&&{date:n}}),Kr=(e,t)=>e.callWS({type:"aux_heat/report",entry_id:t,period:"season"});async function Yr(e,t,n={}){let r=await e.callWS({type:"aux_heat/points",entry_id:t,...n});return r.rows.map(o=>Object.fromEntries(r.columns.map((i,s)=>[i,o[s]])))}var xt=(e,t,n)=>e.callWS({type:"aux_heat/runs",entry_id:t,...n}),Re=new Map;function Xr(e,t,n){let{connection:r}=e,o=Re.get(t);if(!o||o.connection!==r){let s=new Set,a={connection:r,told:s,stop:Fs(r,t,u=>{a.last=u,u instanceof Error&&Re.get(t)===a&&Re.delete(t);for(let l of s)l(u)})};o=a,Re.set(t,a)}let i=o;return i.told.add(n),i.last!==void 0&&n(i.last),()=>{i.told.delete(n),!(i.told.size>0)&&(Re.get(t)===i&&Re.delete(t),i.stop())}}function Fs(e,t,n){let r=0,o,i=async()=>{let a=r+=1;o=void 0;try{let u=await Qr(()=>e.subscribeMessage(l=>a===r&&n(l),{type:"aux_heat/subscribe",entry_id:t},{resubscribe:!1}),()=>a===r);a===r?o=u:await u()}catch(u){a===r&&n(z(u))}},s=()=>{i()};return e.addEventListener("ready",s),s(),()=>{r+=1,e.removeEventListener("ready",s),o?.().catch(()=>{})}}var Ws=["unknown_command",3],js=5e3,Gs=60;async function Qr(e,t=()=>!0){for(let n=1;;n+=1){try{return await e()}catch(r){let{code:o}=z(r);if(!Ws.includes(o)||n===Gs||!t())throw r}if(await new Promise(r=>setTimeout(r,js)),!t())throw new Error("not wanted any more")}}function z(e){if(e instanceof Error)return e;let t=e??{},{message:n,code:r}=t.error??t;return Object.assign(new Error(n??String(r??e)),{code:r})}var Zr=(e,t)=>e.callWS({type:"aux_heat/sheet",entry_id:t});var Ks={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},vt=class{#e;#n;#t;#r;#o;constructor(t){this.#e=t.locale?.language??t.language;let n=t.locale?.number_format??"language";this.#n=Ks[n]??(n==="system"?navigator.language:this.#e),this.#t=n!=="none",this.#r=t.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:t.config.time_zone;let r=t.locale?.time_format;this.#o=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=t.config.unit_system.temperature==="°F"}get zone(){return this.#r}number(t,n=0){return t===null?"–":new Intl.NumberFormat(this.#n,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#t}).format(t+0)}isOne(t){return new Intl.PluralRules(this.#e).select(t)==="one"}money(t,n,r){if(t===null)return"–";let o=r??(Math.abs(t)>=100?0:2);try{return new Intl.NumberFormat(this.#n,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:o,maximumFractionDigits:o,useGrouping:this.#t}).format(Math.abs(t)<.005?0:t)}catch{return`${this.number(t,o)} ${n}`}}degrees(t){return this.fahrenheit?t*9/5+32:t}difference(t){return this.fahrenheit?t*9/5:t}get unit(){return this.fahrenheit?"°F":"°C"}temperature(t){if(t===null)return"–";let n=this.degrees(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(t){if(t===null)return"–";let n=this.difference(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(t){return t===null?"–":`${this.number(t,Math.abs(t)<10?1:0)} kWh`}power(t){return t===null?"–":`${this.number(t/1e3,1)} kW`}percent(t){return new Intl.NumberFormat(this.#n,{style:"percent",maximumFractionDigits:0}).format(t)}duration(t){if(t===null)return"–";let n=t/60;if(n<90)return this.#i(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#i(r,"hour",r<10?1:0)}hours(t){return this.#i(t,"hour",Math.abs(t)<10?1:0)}#i(t,n,r){return new Intl.NumberFormat(this.#n,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}time(t){return this.#a(t,{hour:"numeric",minute:"2-digit"})}hour(t){return this.#o??this.#s()?this.#a(t,{hour:"numeric"}):this.#a(t,{hour:"2-digit",minute:"2-digit"})}weekday(t,n=!1){return this.#a(t,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(t){return this.#a(t,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(t){return this.#a(t,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}calendarDay(t){return new Intl.DateTimeFormat(this.#e,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}month(t,n="short"){return new Intl.DateTimeFormat(this.#e,{month:n,timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}#s(){return new Intl.DateTimeFormat(this.#e,{hour:"numeric"}).resolvedOptions().hour12===!0}#a(t,n){let r=n.hour===void 0||this.#o===void 0?{}:{hourCycle:this.#o?"h12":"h23"};return new Intl.DateTimeFormat(this.#e,{...n,...r,timeZone:this.#r}).format(new Date(t))}};var $t={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","card.findings":"Backup heat: what was found","card.findings_description":"What is wrong with the backup heat or the heat pump, what it costs, and what to do.","editor.entry_id":"Heat pump","editor.title":"Title","editor.view":"Shown at first","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.story":"The run’s story","summary.season":"This season: {cost}, {extra} of it avoidable","summary.season_cost":"This season: {cost}","summary.season_saved":"This season: {cost}; it saved {saved} against the heat pump","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.outdoor":"Backup heat: by outdoor temperature","card.outdoor_description":"In which weather backup heat ran, and what of it ran while the heat pump alone would have done.","card.season":"Backup heat: this season","card.season_description":"What backup heat cost month by month, and what of it could have been avoided.","chart.again":"Try again","chart.stale":"This could not be brought up to date: {error}","chart.measure":"What is counted","chart.energy":"Energy","chart.hours":"Hours","chart.runs":"Runs","chart.money":"Money","chart.count_one":"{count} run","chart.count":"{count} runs","chart.named":"{name}:","chart.needed":"Needed","chart.uncertain":"Perhaps wasted","chart.wasted":"Wasted","chart.unknown":"Not looked into","chart.saved":"Saved","chart.previous":"Previous bar","chart.next":"Next bar","chart.choose":"Choose a bar to see its figures","chart.why":"Why","chart.all":"In all","chart.table":"Show as table","chart.no_runs":"No backup heat this season. Runs are shown here as soon as there are any.","chart.no_runs_then":"No backup heat","chart.untold":"Runs whose energy isn’t known, so that they are not in these bars: {runs}.","outdoor.heading":"Backup heat by outdoor temperature","outdoor.headline":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes","outdoor.headline_fuel":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes and costs less","outdoor.headline_none":"{all} this season, none of it in weather in which the heat pump alone surely copes","outdoor.headline_unlearned":"{all} this season. Down to which outdoor temperature the heat pump copes isn’t known yet","outdoor.chart":"Bars: backup heat this season by outdoor temperature in {unit}. Arrow keys move between bars.","outdoor.first_run":"The season’s first run is on now. It is shown here when it has ended.","outdoor.axis":"Outdoor temperature ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Hours","outdoor.axis_runs":"Runs","outdoor.temperature":"Outdoors","outdoor.bin":"{low} to {high} {unit}","outdoor.copes":"Heat pump copes down to","outdoor.economic":"Heat pump costs less above","outdoor.allowed":"Backup allowed below (as set)","outdoor.suggested":"Should be blocked above","outdoor.assumed":"{value} (assumed)","outdoor.needs_help":"Heat pump needs help","outdoor.enough":"Heat pump is enough","outdoor.default":"That the heat pump copes down to {value} is assumed from its kind; it is still being learned in your home.","outdoor.unlearned":"Down to which outdoor temperature the heat pump copes is still being learned.","outdoor.no_economic":"Above which outdoor temperature the heat pump costs less isn’t known, as a price is missing.","outdoor.no_suggestion":"Above which outdoor temperature backup should be blocked can’t be said yet.","outdoor.unknown":"Not in the bars, as the outdoor temperature wasn’t known: {runs}, {all}.","outdoor.unknown_row":"Not known","outdoor.since":"Finished runs only, from {day} on.","season.heading":"This season","season.headline_money":"Backup heat this season: {all}; {wasted} could have been avoided","season.headline_saved":"Backup heat this season: {all}; it saved {saved} against the heat pump","season.headline_energy":"Backup heat this season: {all}; {wasted} wasted","season.headline_hours":"Backup heat this season: {all}; {wasted} wasted","season.compared":"{from} to {to}: {now}. The same days last season: {then}.","season.compared_wasted":"{from} to {to}: {now}. The same days last season: {then}, {wasted} of it wasted.","season.chart":"Bars: backup heat of this season by month. Arrow keys move between bars.","season.axis_money":"Cost","season.axis_energy":"kWh","season.axis_hours":"Hours","season.money_needed":"Needed","season.money_uncertain":"Perhaps wasted","season.money_wasted":"Could have been avoided","season.money_unknown":"Not looked into","season.money_saved":"Saved against the heat pump","season.month":"Month","season.all":"Season","season.so_far":"{month}, so far","season.no_cost":"Cost not known","season.not_known":"Not known","season.figures":"Runs: {runs}. Time: {hours}. Energy: {energy}. Cost: {cost}.","season.unpriced":"Cost isn’t known for {energy}.","season.perhaps":"What was perhaps wasted is counted as needed here; see it under Energy.","season.outage":"{cost} of it came from the heat pump being out of order. Nobody could have avoided that.","season.hours_note":"Finished runs. Of a run that the heat pump could have done in part, that part of its time is counted as wasted.","season.since":"Counted from {day} on.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {part} of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_defrost":"It was {outdoors} outdoors, and the run was short: the outdoor unit may have been melting its ice. Nothing that is read tells for sure.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?","timeline.at_least":"at least {value}","findings.heading":"What was found","findings.none":"Nothing wrong was found.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Costs you money or comfort","findings.urgent.notice":"Good to know","findings.since":"Since {at}","findings.known":"You said that you know of it.","findings.saves":"Putting it right would save about {cost} in a winter.","findings.saves_energy":"Putting it right would save about {energy} in a winter.","findings.setting":"At your thermostat it is called “{name}”.","findings.setting_where":"At your thermostat it is called “{name}”, in {where}.","findings.more":"What it means and what to do","findings.answer":"Answer it","findings.running_above":"Backup heat runs in weather in which the heat pump alone would do.","findings.changed.emergency_heat_left_on":"You turned emergency heat off on {at}.","findings.changed.lockout_misconfigured":"You changed when backup heat is allowed on {at}.","findings.changed.other":"You changed something on {at}.","findings.changed_soon":"What it saves shows after some days of heating.","findings.changed_rate":"Wasted per day of heating: {before} before, {since} since.","findings.changed_saved":"Saved so far: {saved}.","sheet.open":"Sheet for your installer","sheet.error":"The sheet can’t be opened: {error}"};var Jr={"dashboard.title":"Calefacción de respaldo","dashboard.description":"Qué hace la calefacción de respaldo de tu bomba de calor, por qué y cuánto cuesta. Por Aux Heat Monitor.","dashboard.facts":"Lo que se sabe","dashboard.test":"Prueba antes del invierno","dashboard.thermostat":"Termostato","card.summary":"Calefacción de respaldo: de un vistazo","card.summary_description":"Cuánto costó este mes, qué se podría haber evitado, y si funciona ahora y por qué.","card.findings":"Calefacción de respaldo: problemas detectados","card.findings_description":"Qué falla en la calefacción de respaldo o en la bomba de calor, cuánto cuesta y qué hacer.","editor.entry_id":"Bomba de calor","editor.title":"Título","editor.view":"Vista inicial","state.loading":"Cargando…","state.not_loaded":"Aún no está listo: Home Assistant se está iniciando o se están leyendo los días pasados.","state.none":"Aún no hay ninguna bomba de calor configurada en Aux Heat Monitor.","state.add":"Configurar una","state.gone":"Esta bomba de calor ya no existe. Elige otra en los ajustes de la tarjeta.","state.error":"No se puede mostrar nada: {error}","cause.setpoint_raised":"Se pidió más temperatura.","cause.capacity":"Demasiado frío para la bomba de calor sola.","cause.droop":"La bomba de calor no daba abasto.","cause.defrost":"La unidad exterior estaba en deshielo.","cause.emergency_heat":"La calefacción de emergencia estaba activada.","cause.compressor_lockout":"El termostato no dejó funcionar la bomba de calor.","cause.no_heat_call":"Nada pedía calor.","cause.unknown":"No se sabe por qué.","summary.heading":"Calefacción de respaldo","summary.month":"Calefacción de respaldo este mes: {cost}; se podrían haber evitado {extra}","summary.month_needed":"Calefacción de respaldo este mes: {cost}, todo necesario","summary.month_cost":"Calefacción de respaldo este mes: {cost}","summary.month_saved":"Calefacción de respaldo este mes: {cost}; ahorró {saved} frente a la bomba de calor","summary.month_energy":"Calefacción de respaldo este mes: {energy}, de ellos {wasted} desperdiciados. No se sabe cuánto costó, porque no se ha indicado el precio de la electricidad","summary.month_none":"Sin calefacción de respaldo este mes","summary.no_backup":"Esta casa no tiene calefacción de respaldo","summary.story":"La historia del ciclo","summary.season":"Esta temporada: {cost}; evitable: {extra}","summary.season_cost":"Esta temporada: {cost}","summary.season_saved":"Esta temporada: {cost}; ahorró {saved} frente a la bomba de calor","now.on":"La calefacción de respaldo está encendida","now.off":"La calefacción de respaldo está apagada","now.unknown":"No se sabe si la calefacción de respaldo está encendida","now.so_far":"Desde hace {duration}, {energy} hasta ahora, a {power}","now.last":"Última vez: {at}, durante {duration}.","now.wasted":"Habría bastado la bomba de calor sola.","now.never":"Aún no se la ha visto funcionar.","now.emergency":"La calefacción de emergencia está elegida en el termostato.","now.outage":"La bomba de calor está fuera de servicio desde el {at}.","card.outdoor":"Calefacción de respaldo: por temperatura exterior","card.outdoor_description":"Con qué temperatura exterior funcionó la calefacción de respaldo, y qué parte funcionó cuando habría bastado la bomba de calor sola.","card.season":"Calefacción de respaldo: esta temporada","card.season_description":"Cuánto costó la calefacción de respaldo mes a mes, y qué parte se podría haber evitado.","chart.again":"Reintentar","chart.stale":"No se pudo actualizar: {error}","chart.measure":"Qué se cuenta","chart.energy":"Energía","chart.hours":"Horas","chart.runs":"Ciclos","chart.money":"Dinero","chart.count_one":"{count} ciclo","chart.count":"{count} ciclos","chart.named":"{name}:","chart.needed":"Necesario","chart.uncertain":"Quizá desperdiciado","chart.wasted":"Desperdiciado","chart.unknown":"Sin examinar","chart.saved":"Ahorrado","chart.previous":"Barra anterior","chart.next":"Barra siguiente","chart.choose":"Elige una barra para ver sus cifras","chart.why":"Por qué","chart.all":"Total","chart.table":"Mostrar como tabla","chart.no_runs":"Sin calefacción de respaldo esta temporada. Los ciclos aparecerán aquí en cuanto los haya.","chart.no_runs_then":"Sin calefacción de respaldo","chart.untold":"Ciclos cuya energía no se sabe, por lo que no están en estas barras: {runs}.","outdoor.heading":"Calefacción de respaldo por temperatura exterior","outdoor.headline":"De {all} esta temporada, {mild} a temperaturas a las que basta la bomba de calor sola","outdoor.headline_fuel":"De {all} esta temporada, {mild} a temperaturas a las que la bomba de calor sola basta y cuesta menos","outdoor.headline_none":"{all} esta temporada, nada a temperaturas a las que seguro que basta la bomba de calor sola","outdoor.headline_unlearned":"{all} esta temporada. Aún no se sabe hasta qué temperatura exterior basta la bomba de calor","outdoor.chart":"Barras: calefacción de respaldo de esta temporada por temperatura exterior en {unit}. Las flechas del teclado pasan de una barra a otra.","outdoor.first_run":"El primer ciclo de la temporada está en marcha. Aparecerá aquí cuando termine.","outdoor.axis":"Temperatura exterior ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Horas","outdoor.axis_runs":"Ciclos","outdoor.temperature":"Exterior","outdoor.bin":"{low} a {high} {unit}","outdoor.copes":"La bomba de calor basta hasta","outdoor.economic":"Bomba de calor más barata desde","outdoor.allowed":"Respaldo permitido hasta (según ajuste)","outdoor.suggested":"Mejor bloquear el respaldo desde","outdoor.assumed":"{value} (supuesto)","outdoor.needs_help":"La bomba necesita ayuda","outdoor.enough":"La bomba de calor basta","outdoor.default":"Que la bomba de calor basta hasta {value} se supone por su tipo; aún se está aprendiendo en tu casa.","outdoor.unlearned":"Aún se está aprendiendo hasta qué temperatura exterior basta la bomba de calor.","outdoor.no_economic":"No se sabe desde qué temperatura exterior la bomba de calor cuesta menos, porque falta un precio.","outdoor.no_suggestion":"Aún no se puede decir desde qué temperatura exterior conviene bloquear el respaldo.","outdoor.unknown":"No está en las barras, porque no se sabía la temperatura exterior: {runs}, {all}.","outdoor.unknown_row":"No se sabe","outdoor.since":"Solo ciclos terminados, desde el {day}.","season.heading":"Esta temporada","season.headline_money":"Calefacción de respaldo esta temporada: {all}; se podrían haber evitado {wasted}","season.headline_saved":"Calefacción de respaldo esta temporada: {all}; ahorró {saved} frente a la bomba de calor","season.headline_energy":"Calefacción de respaldo esta temporada: {all}; desperdiciado: {wasted}","season.headline_hours":"Calefacción de respaldo esta temporada: {all}; desperdiciado: {wasted}","season.compared":"Del {from} al {to}: {now}. Los mismos días de la temporada pasada: {then}.","season.compared_wasted":"Del {from} al {to}: {now}. Los mismos días de la temporada pasada: {then}; desperdiciado: {wasted}.","season.chart":"Barras: calefacción de respaldo de esta temporada por mes. Las flechas del teclado pasan de una barra a otra.","season.axis_money":"Gasto","season.axis_energy":"kWh","season.axis_hours":"Horas","season.money_needed":"Necesario","season.money_uncertain":"Quizá desperdiciado","season.money_wasted":"Se podría haber evitado","season.money_unknown":"Sin examinar","season.money_saved":"Ahorrado frente a la bomba de calor","season.month":"Mes","season.all":"Temporada","season.so_far":"{month}, hasta ahora","season.no_cost":"No se sabe el gasto","season.not_known":"No se sabe","season.figures":"Ciclos: {runs}. Tiempo: {hours}. Energía: {energy}. Gasto: {cost}.","season.unpriced":"No se sabe el gasto de {energy}.","season.perhaps":"Lo quizá desperdiciado se cuenta aquí como necesario; míralo en Energía.","season.outage":"De ello, {cost} se deben a que la bomba de calor estaba fuera de servicio. Nadie podría haberlo evitado.","season.hours_note":"Ciclos terminados. De un ciclo que la bomba de calor podría haber cubierto en parte, esa parte de su tiempo se cuenta como desperdiciada.","season.since":"Se cuenta desde el {day}.","card.timeline":"Calefacción de respaldo: qué pasó","card.timeline_description":"Un día o una semana: temperaturas, y cuándo funcionó la calefacción de respaldo, por qué y cuánto costó cada ciclo.","evidence.strips_circuit":"el medidor propio del respaldo","evidence.hvac_circuit":"el medidor de la bomba de calor","evidence.thermostat":"el termostato","evidence.home_meter":"el medidor de la casa","evidence.fuel_meter":"el medidor de combustible","legend.setpoint_raised":"Se pidió más temperatura","legend.capacity":"Demasiado frío para la bomba sola","legend.droop":"La bomba de calor no daba abasto","legend.defrost":"Unidad exterior en deshielo","legend.emergency_heat":"Calefacción de emergencia","legend.compressor_lockout":"Bomba de calor bloqueada","legend.no_heat_call":"Nada pedía calor","legend.unknown":"No se sabe por qué","legend.yes":"Desperdiciado","legend.uncertain":"Quizá desperdiciado","legend.no":"Necesario","story.when":"{day}, de {from} a {to}","story.when_days":"Del {from} al {to}","story.since":"{day}, {from}: sigue en marcha","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Desperdiciado","story.short_uncertain":"Quizá desperdiciado","story.short_no":"Necesario","story.yes":"Desperdiciado: habría bastado la bomba de calor sola.","story.yes_part":"Desperdiciado en parte: la bomba de calor habría dado un {part} de este calor.","story.uncertain":"Quizá desperdiciado: puede que hubiera bastado la bomba de calor sola, pero no es seguro.","story.no":"Necesario: no habría bastado la bomba de calor sola.","story.no_defrost":"Necesario: toda bomba de calor se deshiela con frío húmedo.","story.saved":"No desperdiciado: costó {saved} menos que con la bomba de calor.","story.outage":"Necesario: la bomba de calor estaba fuera de servicio.","story.outage_cost":"Con una bomba de calor en buen estado habría costado {extra} menos.","story.lasted":"Duración","story.so_far":"Hasta ahora","story.energy":"Energía","story.cost":"Gasto","story.extra":"Gasto extra","story.cheaper":"Más barato en","story.outdoors":"Exterior","story.indoors":"Interior","story.set_to":"Deseada","story.heat_pump":"Bomba de calor","story.ran":"también funcionó","story.stood_still":"estaba parada","story.not_known":"no se sabe","story.known":"Detectado por {by}; {sure}.","story.sure":"es seguro","story.quite":"es bastante seguro","story.likely":"es probable, no seguro","story.estimated":"Una parte está estimada: no se midió toda su energía, o nadie lo vio empezar o terminar.","why.raised":"La temperatura deseada se subió {rise} ({at}).","why.raised_hand":"La temperatura deseada se subió {rise} a mano ({at}).","why.raised_schedule":"El programa subió {rise} la temperatura deseada ({at}).","why.raised_then":"Para alcanzarla antes, el termostato pidió el respaldo.","why.raised_ahead":"El termostato estaba calentando la casa antes de una temperatura más alta de su programa.","why.capacity":"En el exterior había {outdoors}; la bomba de calor basta hasta {point}.","why.droop":"La casa estaba {colder} por debajo de lo deseado, así que el termostato pidió el respaldo.","why.should_cope":"Sin embargo, en el exterior había {outdoors}, y la bomba de calor basta hasta {point}.","why.defrost":"La unidad exterior estaba derritiendo su hielo, y mientras tanto el respaldo mantuvo caliente el aire.","why.defrost_dipped":"Se nota en la potencia de la bomba de calor, que bajó.","why.emergency_heat":"La calefacción de emergencia estaba elegida en el termostato: entonces el respaldo calienta solo, sin la bomba de calor.","why.lockout_given":"En el exterior había {outdoors}; como dijiste, el termostato no deja funcionar la bomba de calor por debajo de {lockout}.","why.lockout_usual":"En el exterior había {outdoors} y la bomba de calor estaba parada; los termostatos a menudo no la dejan funcionar por debajo de {lockout}.","why.lockout_unknown":"La bomba de calor estaba parada, y el respaldo calentó en su lugar.","why.no_heat_call":"Funcionó durante {duration} aunque ningún termostato pedía calor.","why.unknown":"En el exterior había {outdoors}; nada de lo que se lee indica por qué funcionó el respaldo.","why.unknown_defrost":"En el exterior había {outdoors}, y el ciclo fue corto: puede que la unidad exterior estuviera derritiendo su hielo. Nada de lo que se lee lo indica con seguridad.","why.unknown_weather":"No se sabe por qué, porque entonces no se sabía la temperatura exterior.","why.unknown_alone":"La bomba de calor estaba parada con {outdoors} en el exterior, y nada de lo que se lee indica por qué.","why.unknown_near":"En el exterior había {outdoors}. Está demasiado cerca de aquello para lo que basta la bomba de calor ({point} ± {uncertainty}) como para decir si necesitaba ayuda.","timeline.heading":"Qué pasó","timeline.span":"Intervalo de tiempo","timeline.day":"Día","timeline.week":"Semana","timeline.previous_day":"Día anterior","timeline.previous_week":"Semana anterior","timeline.next_day":"Día siguiente","timeline.next_week":"Semana siguiente","timeline.today":"Hoy","timeline.days":"{from} – {to}","timeline.thermostat":"Termostato","timeline.indoors":"Interior","timeline.set_to":"Deseada","timeline.outdoors":"Exterior","timeline.copes":"La bomba de calor basta hasta {point}","timeline.about":"unos {point}","timeline.lane":"{why}: {duration}","timeline.sum":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}.","timeline.sum_wasted":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}; de ello, se podrían haber evitado {extra}.","timeline.sum_saved":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}; ahorró {saved} frente a la bomba de calor.","timeline.sum_energy":"La calefacción de respaldo funcionó {duration} y consumió {energy}.","timeline.sum_duration":"La calefacción de respaldo funcionó {duration}.","timeline.none_day":"Sin calefacción de respaldo este día.","timeline.none_week":"Sin calefacción de respaldo esta semana.","timeline.no_temperatures":"Las temperaturas de este tiempo ya no se conservan; los puntos muestran las de los ciclos.","timeline.no_temperatures_at_all":"No se conservan temperaturas de este tiempo.","timeline.failed":"No se puede leer el pasado: {error}","timeline.failed_temperatures":"No se pueden leer las temperaturas: {error}","timeline.again":"Reintentar","timeline.runs":"Ciclos de la calefacción de respaldo","timeline.story":"La historia del ciclo","timeline.earlier":"Ciclo anterior","timeline.later":"Ciclo siguiente","timeline.number":"{number} de {count}","timeline.table":"Mostrar como tabla","timeline.more":"Mostrar más","table.when":"Cuándo","table.why":"Por qué","table.wasted":"¿Desperdiciado?","timeline.at_least":"al menos {value}","findings.heading":"Problemas detectados","findings.none":"No se detectó ningún problema.","findings.urgent.critical":"Urgente","findings.urgent.warning":"Te cuesta dinero o confort","findings.urgent.notice":"Conviene saberlo","findings.since":"Desde el {at}","findings.known":"Dijiste que ya lo sabes.","findings.saves":"Corregirlo ahorraría alrededor de {cost} en un invierno.","findings.saves_energy":"Corregirlo ahorraría alrededor de {energy} en un invierno.","findings.setting":"En tu termostato se llama “{name}”.","findings.setting_where":"En tu termostato se llama “{name}”, en {where}.","findings.more":"Qué significa y qué hacer","findings.answer":"Responder","findings.running_above":"La calefacción de respaldo funciona a una temperatura a la que bastaría la bomba de calor sola.","findings.changed.emergency_heat_left_on":"Apagaste la calefacción de emergencia el {at}.","findings.changed.lockout_misconfigured":"Cambiaste cuándo se permite la calefacción de respaldo el {at}.","findings.changed.other":"Cambiaste algo el {at}.","findings.changed_soon":"Lo que ahorra se verá tras unos días de calefacción.","findings.changed_rate":"Desperdiciado por día de calefacción: {before} antes, {since} desde entonces.","findings.changed_saved":"Ahorrado hasta ahora: {saved}.","sheet.open":"Hoja para tu instalador","sheet.error":"No se puede abrir la hoja: {error}"};var eo={"dashboard.title":"Chauffage d’appoint","dashboard.description":"Ce que fait le chauffage d’appoint de votre thermopompe, pourquoi, et ce qu’il coûte. Par Aux Heat Monitor.","dashboard.facts":"Ce qu’on sait","dashboard.test":"Test avant l’hiver","dashboard.thermostat":"Thermostat","card.summary":"Chauffage d’appoint : en bref","card.summary_description":"Ce qu’il a coûté ce mois-ci, ce qui aurait pu être évité, et s’il est en marche maintenant, et pourquoi.","card.findings":"Chauffage d’appoint : problèmes détectés","card.findings_description":"Ce qui ne va pas avec le chauffage d’appoint ou la thermopompe, ce que cela coûte et quoi faire.","editor.entry_id":"Thermopompe","editor.title":"Titre","editor.view":"Affiché en premier","state.loading":"Chargement…","state.not_loaded":"Pas encore prêt : Home Assistant démarre, ou les derniers jours sont en cours de lecture.","state.none":"Aucune thermopompe n’est encore configurée dans Aux Heat Monitor.","state.add":"En configurer une","state.gone":"Cette thermopompe n’est plus là. Choisissez-en une autre dans les réglages de la carte.","state.error":"Rien ne peut être affiché : {error}","cause.setpoint_raised":"La température demandée a été haussée.","cause.capacity":"Trop froid pour la thermopompe seule.","cause.droop":"La thermopompe n’a pas suivi.","cause.defrost":"L’unité extérieure se dégivrait.","cause.emergency_heat":"Le chauffage d’urgence était activé.","cause.compressor_lockout":"Le thermostat a bloqué la thermopompe.","cause.no_heat_call":"Rien ne demandait de chauffage.","cause.unknown":"On ne sait pas pourquoi.","summary.heading":"Chauffage d’appoint","summary.month":"Chauffage d’appoint ce mois-ci : {cost}, dont {extra} qu’on aurait pu éviter","summary.month_needed":"Chauffage d’appoint ce mois-ci : {cost}; tout était nécessaire","summary.month_cost":"Chauffage d’appoint ce mois-ci : {cost}","summary.month_saved":"Chauffage d’appoint ce mois-ci : {cost}, soit {saved} de moins qu’avec la thermopompe","summary.month_energy":"Chauffage d’appoint ce mois-ci : {energy}, dont {wasted} de gaspillage. Son coût est inconnu, faute d’un prix de l’électricité","summary.month_none":"Aucun chauffage d’appoint ce mois-ci","summary.no_backup":"Cette maison n’a pas de chauffage d’appoint","summary.story":"L’histoire du cycle","summary.season":"Cette saison : {cost}, dont {extra} qu’on aurait pu éviter","summary.season_cost":"Cette saison : {cost}","summary.season_saved":"Cette saison : {cost}, soit {saved} de moins qu’avec la thermopompe","now.on":"Le chauffage d’appoint est en marche","now.off":"Le chauffage d’appoint est à l’arrêt","now.unknown":"On ne sait pas si le chauffage d’appoint est en marche","now.so_far":"Depuis {duration}, {energy} jusqu’ici, à {power}","now.last":"Dernier cycle : {at}, pendant {duration}.","now.wasted":"La thermopompe seule aurait suffi.","now.never":"Il n’a pas encore été vu en marche.","now.emergency":"Le chauffage d’urgence est choisi au thermostat.","now.outage":"La thermopompe est en panne depuis le {at}.","card.outdoor":"Chauffage d’appoint : selon la température extérieure","card.outdoor_description":"Par quel temps le chauffage d’appoint a marché, et quelle part a marché alors que la thermopompe seule aurait suffi.","card.season":"Chauffage d’appoint : cette saison","card.season_description":"Ce que le chauffage d’appoint a coûté mois par mois, et ce qui aurait pu être évité.","chart.again":"Réessayer","chart.stale":"La mise à jour n’a pas pu se faire : {error}","chart.measure":"Ce qui est compté","chart.energy":"Énergie","chart.hours":"Heures","chart.runs":"Cycles","chart.money":"Argent","chart.count_one":"{count} cycle","chart.count":"{count} cycles","chart.named":"{name} :","chart.needed":"Nécessaire","chart.uncertain":"Peut-être gaspillé","chart.wasted":"Gaspillé","chart.unknown":"Non examiné","chart.saved":"Économisé","chart.previous":"Barre précédente","chart.next":"Barre suivante","chart.choose":"Choisissez une barre pour voir ses chiffres","chart.why":"Pourquoi","chart.all":"En tout","chart.table":"Afficher en tableau","chart.no_runs":"Aucun chauffage d’appoint cette saison. Les cycles s’afficheront ici dès qu’il y en aura.","chart.no_runs_then":"Aucun chauffage d’appoint","chart.untold":"Cycles dont l’énergie est inconnue, donc absents de ces barres : {runs}.","outdoor.heading":"L’appoint selon la température extérieure","outdoor.headline":"{all} cette saison, dont {mild} par un temps où la thermopompe suffit seule","outdoor.headline_fuel":"{all} cette saison, dont {mild} par un temps où la thermopompe suffit seule et coûte moins","outdoor.headline_none":"{all} cette saison, mais rien par un temps où la thermopompe suffit sûrement seule","outdoor.headline_unlearned":"{all} cette saison. On ne sait pas encore jusqu’à quelle température extérieure la thermopompe suffit","outdoor.chart":"Barres : chauffage d’appoint de cette saison selon la température extérieure en {unit}. Les flèches passent d’une barre à l’autre.","outdoor.first_run":"Le premier cycle de la saison est en cours. Il s’affichera ici une fois terminé.","outdoor.axis":"Température extérieure ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Heures","outdoor.axis_runs":"Cycles","outdoor.temperature":"Extérieur","outdoor.bin":"{low} à {high} {unit}","outdoor.copes":"La thermopompe suffit jusqu’à","outdoor.economic":"Thermopompe moins chère dès","outdoor.allowed":"Appoint permis sous (réglage)","outdoor.suggested":"À bloquer au-dessus de","outdoor.assumed":"{value} (supposé)","outdoor.needs_help":"Thermopompe insuffisante","outdoor.enough":"Thermopompe suffisante","outdoor.default":"Que la thermopompe suffise jusqu’à {value} est supposé d’après son type; cela s’apprend encore chez vous.","outdoor.unlearned":"Jusqu’à quelle température extérieure la thermopompe suffit, cela s’apprend encore.","outdoor.no_economic":"On ne sait pas à partir de quelle température extérieure la thermopompe coûte moins, car il manque un prix.","outdoor.no_suggestion":"On ne peut pas encore dire au-dessus de quelle température extérieure bloquer l’appoint.","outdoor.unknown":"Hors des barres, faute de température extérieure : {runs}, {all}.","outdoor.unknown_row":"Inconnue","outdoor.since":"Cycles terminés seulement, à partir du {day}.","season.heading":"Cette saison","season.headline_money":"Chauffage d’appoint cette saison : {all}, dont {wasted} qu’on aurait pu éviter","season.headline_saved":"Chauffage d’appoint cette saison : {all}, soit {saved} de moins qu’avec la thermopompe","season.headline_energy":"Chauffage d’appoint cette saison : {all}, dont {wasted} de gaspillage","season.headline_hours":"Chauffage d’appoint cette saison : {all}, dont {wasted} de gaspillage","season.compared":"Du {from} au {to} : {now}. Les mêmes jours la saison dernière : {then}.","season.compared_wasted":"Du {from} au {to} : {now}. Les mêmes jours la saison dernière : {then}, dont {wasted} de gaspillage.","season.chart":"Barres : chauffage d’appoint de cette saison par mois. Les flèches passent d’une barre à l’autre.","season.axis_money":"Coût","season.axis_energy":"kWh","season.axis_hours":"Heures","season.money_needed":"Nécessaire","season.money_uncertain":"Peut-être gaspillé","season.money_wasted":"Évitable","season.money_unknown":"Non examiné","season.money_saved":"Économie face à la thermopompe","season.month":"Mois","season.all":"Saison","season.so_far":"{month}, jusqu’ici","season.no_cost":"Coût inconnu","season.not_known":"Inconnu","season.figures":"Cycles : {runs}. Durée : {hours}. Énergie : {energy}. Coût : {cost}.","season.unpriced":"Le coût est inconnu pour {energy}.","season.perhaps":"Ce qui a peut-être été gaspillé est compté ici comme nécessaire; voyez-le sous Énergie.","season.outage":"Dans ce total, la panne de la thermopompe compte pour {cost}. Personne n’aurait pu l’éviter.","season.hours_note":"Cycles terminés. Pour un cycle que la thermopompe aurait pu faire en partie, cette part de sa durée est comptée comme gaspillée.","season.since":"Compté à partir du {day}.","card.timeline":"Chauffage d’appoint : ce qui s’est passé","card.timeline_description":"Un jour ou une semaine : les températures, et quand le chauffage d’appoint a marché, pourquoi, et ce que chaque cycle a coûté.","evidence.strips_circuit":"le compteur de l’appoint","evidence.hvac_circuit":"le compteur de la thermopompe","evidence.thermostat":"le thermostat","evidence.home_meter":"le compteur de la maison","evidence.fuel_meter":"le compteur de combustible","legend.setpoint_raised":"Température haussée","legend.capacity":"Trop froid pour la thermopompe","legend.droop":"La thermopompe n’a pas suivi","legend.defrost":"Dégivrage","legend.emergency_heat":"Chauffage d’urgence activé","legend.compressor_lockout":"Thermopompe bloquée","legend.no_heat_call":"Sans demande de chauffage","legend.unknown":"Cause inconnue","legend.yes":"Gaspillé","legend.uncertain":"Peut-être gaspillé","legend.no":"Nécessaire","story.when":"{day}, de {from} à {to}","story.when_days":"du {from} au {to}","story.since":"{day}, depuis {from} : en cours","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Gaspillé","story.short_uncertain":"Peut-être gaspillé","story.short_no":"Nécessaire","story.yes":"Gaspillé : la thermopompe seule aurait suffi.","story.yes_part":"Gaspillé en partie : la thermopompe aurait fourni {part} de cette chaleur.","story.uncertain":"Peut-être gaspillé : la thermopompe seule aurait peut-être suffi, mais ce n’est pas sûr.","story.no":"Nécessaire : la thermopompe seule n’aurait pas suffi.","story.no_defrost":"Nécessaire : toute thermopompe se dégivre par froid humide.","story.saved":"Pas gaspillé : il a coûté {saved} de moins que la thermopompe.","story.outage":"Nécessaire : la thermopompe était en panne.","story.outage_cost":"Une thermopompe en état aurait coûté {extra} de moins.","story.lasted":"Durée","story.so_far":"Jusqu’ici","story.energy":"Énergie","story.cost":"Coût","story.extra":"Surcoût","story.cheaper":"Moins cher de","story.outdoors":"Extérieur","story.indoors":"Intérieur","story.set_to":"Réglage","story.heat_pump":"Thermopompe","story.ran":"aussi en marche","story.stood_still":"à l’arrêt","story.not_known":"inconnu","story.known":"Constaté par {by}; {sure}.","story.sure":"c’est sûr","story.quite":"c’est assez sûr","story.likely":"c’est probable, mais pas sûr","story.estimated":"Une partie est estimée : toute l’énergie n’a pas été mesurée, ou son début ou sa fin n’ont pas été vus.","why.raised":"La température demandée a été haussée de {rise} ({at}).","why.raised_hand":"La température demandée a été haussée à la main de {rise} ({at}).","why.raised_schedule":"La température demandée a été haussée de {rise} par l’horaire ({at}).","why.raised_then":"Pour y arriver plus vite, le thermostat a demandé l’appoint.","why.raised_ahead":"Le thermostat réchauffait la maison en prévision d’une température plus haute à son horaire.","why.capacity":"Il faisait {outdoors} dehors; la thermopompe suffit jusqu’à {point}.","why.droop":"Dans la maison, il faisait {colder} de moins que le réglage; le thermostat a donc demandé l’appoint.","why.should_cope":"Pourtant, il faisait {outdoors} dehors, et la thermopompe suffit jusqu’à {point}.","why.defrost":"L’unité extérieure faisait fondre sa glace, et l’appoint gardait l’air chaud pendant ce temps.","why.defrost_dipped":"Cela se voit à la puissance de la thermopompe, qui a chuté.","why.emergency_heat":"Le chauffage d’urgence était choisi au thermostat : l’appoint chauffe alors seul, sans la thermopompe.","why.lockout_given":"Il faisait {outdoors} dehors; selon vous, le thermostat bloque la thermopompe sous {lockout}.","why.lockout_usual":"Il faisait {outdoors} dehors et la thermopompe était à l’arrêt; les thermostats la bloquent souvent sous {lockout}.","why.lockout_unknown":"La thermopompe était à l’arrêt, et l’appoint a chauffé à sa place.","why.no_heat_call":"L’appoint a marché {duration} alors qu’aucun thermostat ne demandait de chauffage.","why.unknown":"Il faisait {outdoors} dehors; rien de ce qui est lu ne dit pourquoi l’appoint a marché.","why.unknown_defrost":"Il faisait {outdoors} dehors, et le cycle a été court : l’unité extérieure faisait peut-être fondre sa glace. Rien de ce qui est lu ne le dit avec certitude.","why.unknown_weather":"On ne sait pas pourquoi, car la température extérieure n’était pas connue à ce moment.","why.unknown_alone":"La thermopompe était à l’arrêt alors qu’il faisait {outdoors} dehors, et rien de ce qui est lu ne dit pourquoi.","why.unknown_near":"Il faisait {outdoors} dehors. C’est trop près de ce que la thermopompe supporte ({point}, à {uncertainty} près) pour dire si elle avait besoin d’aide.","timeline.heading":"Ce qui s’est passé","timeline.span":"Durée affichée","timeline.day":"Jour","timeline.week":"Semaine","timeline.previous_day":"Jour précédent","timeline.previous_week":"Semaine précédente","timeline.next_day":"Jour suivant","timeline.next_week":"Semaine suivante","timeline.today":"Aujourd’hui","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Intérieur","timeline.set_to":"Réglage","timeline.outdoors":"Extérieur","timeline.copes":"La thermopompe suffit jusqu’à {point}","timeline.about":"environ {point}","timeline.lane":"{why} : {duration}","timeline.sum":"Le chauffage d’appoint a marché {duration} et utilisé {energy}, pour {cost}.","timeline.sum_wasted":"Le chauffage d’appoint a marché {duration} et utilisé {energy}, pour {cost}, dont {extra} qu’on aurait pu éviter.","timeline.sum_saved":"Le chauffage d’appoint a marché {duration} et utilisé {energy}, pour {cost}, soit {saved} de moins qu’avec la thermopompe.","timeline.sum_energy":"Le chauffage d’appoint a marché {duration} et utilisé {energy}.","timeline.sum_duration":"Le chauffage d’appoint a marché {duration}.","timeline.none_day":"Aucun chauffage d’appoint ce jour-là.","timeline.none_week":"Aucun chauffage d’appoint cette semaine-là.","timeline.no_temperatures":"Les températures de cette période ne sont plus conservées; les points montrent celles des cycles.","timeline.no_temperatures_at_all":"Aucune température n’est conservée pour cette période.","timeline.failed":"Le passé ne peut pas être lu : {error}","timeline.failed_temperatures":"Les températures ne peuvent pas être lues : {error}","timeline.again":"Réessayer","timeline.runs":"Cycles de chauffage d’appoint","timeline.story":"L’histoire du cycle","timeline.earlier":"Cycle précédent","timeline.later":"Cycle suivant","timeline.number":"{number} sur {count}","timeline.table":"Afficher en tableau","timeline.more":"Afficher plus","table.when":"Quand","table.why":"Pourquoi","table.wasted":"Gaspillé?","timeline.at_least":"au moins {value}","findings.heading":"Problèmes détectés","findings.none":"Aucun problème détecté.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Vous coûte de l’argent ou du confort","findings.urgent.notice":"Bon à savoir","findings.since":"Depuis le {at}.","findings.known":"Vous avez dit le savoir.","findings.saves":"Corriger cela économiserait environ {cost} par hiver.","findings.saves_energy":"Corriger cela économiserait environ {energy} par hiver.","findings.setting":"Sur votre thermostat, cela s’appelle « {name} ».","findings.setting_where":"Sur votre thermostat, cela s’appelle « {name} », dans {where}.","findings.more":"Ce que cela veut dire et quoi faire","findings.answer":"Répondre","findings.running_above":"Le chauffage d’appoint marche par un temps où la thermopompe seule suffirait.","findings.changed.emergency_heat_left_on":"Le {at}, vous avez désactivé le chauffage d’urgence.","findings.changed.lockout_misconfigured":"Le {at}, vous avez changé quand le chauffage d’appoint est permis.","findings.changed.other":"Le {at}, vous avez changé quelque chose.","findings.changed_soon":"Ce que cela économise se verra après quelques jours de chauffage.","findings.changed_rate":"Gaspillé par jour de chauffage : {before} avant, {since} depuis.","findings.changed_saved":"Économisé jusqu’ici : {saved}.","sheet.open":"Fiche pour votre installateur","sheet.error":"La fiche ne peut pas s’ouvrir : {error}"};var to={en:$t,es:Jr,fr:eo};function kt(e){let t=to[e]??to[e.split("-")[0]??""]??$t;return(n,r={})=>(t[n]??$t[n]).replace(/\{(\w+)\}(\.?)/g,(o,i,s)=>{if(!(i in r))return o;let a=String(r[i]);return a.endsWith(".")?a:a+s})}function Mt(){let e=document.querySelector("home-assistant");return e?.hass?Ee(e.hass):kt(navigator.language)}var Ee=e=>kt(e.locale?.language??e.language);var Zs="not_found",N=class extends re{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#e;#n=!1;setConfig(t){if(t.entry_id!==void 0&&typeof t.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");t.entry_id!==this._config?.entry_id&&(this._moment=void 0),this._config=t,this.#t(),this._entry=this._error=void 0,this.#r()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:t=>Mt()(t.name==="title"?"editor.title":"editor.entry_id")}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#t()}shouldUpdate(t){if(this.#r(),t.size>1||!t.has("hass"))return!0;let n=t.get("hass");return!n||n.locale!==this.hass.locale||n.localize!==this.hass.localize||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return Ee(this.hass)}get format(){return new vt(this.hass)}#t(){this.#e?.(),this.#e=void 0,this.#n=!1}#r(){this.#n||!this.hass||!this._config||!this.isConnected||(this.#n=!0,this.#o().catch(t=>this._error=z(t)))}async#o(){let t=this._config,n=await wt(this.hass);if(t!==this._config||!this.isConnected)return;let r=t.entry_id;this._entry=(r?n.find(o=>o.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#e=Xr(this.hass,this._entry.entry_id,o=>{if(o instanceof Error){this._error=o;return}this._error=void 0,this._moment=o}))}render(){if(!this.hass||!this._config)return y;let t=this._config.title??this.say(this.heading);return p`<ha-card>
      <section aria-label=${t}>
        ${t?p`<h2>${t}</h2>`:y} ${this.#s()}
      </section>
    </ha-card>`}get#i(){return this._error?.code===Zs?!0:this._entry===null?this._config.entry_id!==void 0:this._moment?.loaded===!1&&this._moment.removed===!0}#s(){let t=this.say;return this._error&&!this.#i?p`<p class="notice" role="alert">
        ${t("state.error",{error:this._error.message})}
      </p>`:this.#i?p`<p class="notice" role="alert">${t("state.gone")}</p>`:this._entry===null?p`<p class="notice">
        ${t("state.none")}
        <a href="/config/integrations/integration/aux_heat">${t("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):p`<p class="notice" role="status">${t("state.not_loaded")}</p>`:p`<p class="notice" role="status">${t("state.loading")}</p>`}static{this.styles=C`
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
      /* Home Assistant's own colour alone is too faint for text on white. */
      color: color-mix(in srgb, var(--primary-color) 70%, var(--primary-text-color));
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
      background: color-mix(in srgb, var(--primary-color) 18%, transparent);
      border: 2px solid var(--primary-color);
      padding: 0 13px;
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
  `}};var ea={critical:"mdi:alert-octagon",warning:"mdi:alert",notice:"mdi:information-outline"},ta=new Set(["emergency_heat_left_on","lockout_misconfigured"]),na="/config/repairs",St=class extends N{constructor(){super(...arguments);this.heading="findings.heading"}static{this.properties={...N.properties,_texts:{state:!0},_sheetError:{state:!0}}}#e;willUpdate(n){super.willUpdate(n);let r=this.hass?.language;if(!r||this.#e===r)return;this.#e=r;let o=()=>{this._texts=r};this.hass.loadBackendTranslation("issues","aux_heat").then(o,o)}body(n){let{say:r}=this;return p`
      ${n.findings.length===0?p`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${r("findings.none")}
            </p>`:p`<ul>
              ${n.findings.map(o=>this.#n(o,n))}
            </ul>`}
      ${n.changes.length>0?p`<ul>
              ${n.changes.map(o=>this.#i(o,n))}
            </ul>`:y}
      <button @click=${()=>this.#s(n)}>${r("sheet.open")}</button>
      ${this._sheetError?p`<p class="notice" role="alert">
              ${r("sheet.error",{error:this._sheetError})}
            </p>`:y}
    `}#n(n,{currency:r}){let{say:o,format:i}=this,{severity:s,saves:a,setting:u}=n,l=a?.cost!=null?o("findings.saves",{cost:i.money(a.cost,r,0)}):a?.kwh!=null?o("findings.saves_energy",{energy:i.energy(a.kwh)}):void 0,[h,c]=this.#r(n);return p`<li class=${s}>
      <ha-icon icon=${ea[s]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${o(`findings.urgent.${s}`)}</span>
        <h3>${this.#t(n)}</h3>
        <p class="secondary">
          ${o("findings.since",{at:i.day(n.raised)})}
          ${n.acknowledged?o("findings.known"):y}
        </p>
        ${l?p`<p class="saves">${l}</p>`:y}
        ${u?p`<p>
                ${o(u.where?"findings.setting_where":"findings.setting",{name:u.name,where:u.where??""})}
              </p>`:y}
        ${h?p`<details>
                <summary>${o("findings.more")}</summary>
                <p>${h}</p>
                ${c?p`<p><a href=${c.page} target="_blank">${c.name}</a></p>`:y}
              </details>`:y}
        ${n.key&&!n.quiet&&this.hass.user?.is_admin?p`<a href=${na}>${o("findings.answer")}</a>`:y}
      </div>
    </li>`}#t(n){return n.kind==="backup_running_above_balance_point"?this.say("findings.running_above"):this.#o(n,"title")||(this._texts?n.kind:"")}#r(n){let r=this.#o(n,"fix_flow.step.init.description"),[,o,i]=/\[([^\]]+)\]\((https:[^)\s]+)\)\s*$/.exec(r)??[];return!o||!i?[r]:[r.slice(0,r.lastIndexOf(`[${o}]`)).trim(),{name:o,page:i}]}#o(n,r){if(!n.key||!this._texts)return"";let o=`component.aux_heat.issues.${n.key}.${r}`;return this.hass.localize(o,n.placeholders)}#i(n,{currency:r}){let{say:o,format:i}=this,{kind:s,before:a,since:u,saved:l}=n,h=ta.has(s)?`findings.changed.${s}`:"findings.changed.other",c=a.cost_per_day!==null&&u?.cost_per_day!=null,d=g=>c?i.money(g.cost_per_day,r):i.energy(g.kwh_per_day),f=l?.cost!=null?i.money(l.cost,r):i.energy(l?.kwh??null);return p`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${o(h,{at:i.day(n.at)})}</h3>
        ${u?p`<p>
                ${o("findings.changed_rate",{before:d(a),since:d(u)})}
              </p>`:p`<p class="secondary">${o("findings.changed_soon")}</p>`}
        ${l&&f!=="–"?p`<p class="saves">${o("findings.changed_saved",{saved:f})}</p>`:y}
      </div>
    </li>`}async#s({config_entry_id:n}){let r=window.open("","_blank");try{let{path:o}=await Zr(this.hass,n);this._sheetError=void 0,r?r.location.href=o:window.location.assign(o)}catch(o){r?.close(),this._sheetError=z(o).message}}static{this.styles=[N.styles,C`
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
    `]}};function Je(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ra(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function no(e){let t,n,r;e.length!==2?(t=Je,n=(a,u)=>Je(e(a),u),r=(a,u)=>e(a)-u):(t=e===Je||e===ra?e:oa,n=e,r=e);function o(a,u,l=0,h=a.length){if(l<h){if(t(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function i(a,u,l=0,h=a.length){if(l<h){if(t(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){let c=o(a,u,l,h-1);return c>l&&r(a[c-1],u)>-r(a[c],u)?c-1:c}return{left:o,center:s,right:i}}function oa(){return 0}function ia(e){return e===null?NaN:+e}var ro=no(Je),oo=ro.right,pc=ro.left,mc=no(ia).center;var gc=io(so),yc=io(sa);function io(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return t;let a=n&&e(n),u=r&&e(r),l=o.slice();return a&&u?(Ce(a,l,o,i,s),Ce(a,o,l,i,s),Ce(a,l,o,i,s),Ne(u,o,l,i,s),Ne(u,l,o,i,s),Ne(u,o,l,i,s)):a?(Ce(a,o,l,i,s),Ce(a,l,o,i,s),Ce(a,o,l,i,s)):u&&(Ne(u,o,l,i,s),Ne(u,l,o,i,s),Ne(u,o,l,i,s)),t}}function Ce(e,t,n,r,o){for(let i=0,s=r*o;i<s;)e(t,n,i,i+=r,1)}function Ne(e,t,n,r,o){for(let i=0,s=r*o;i<r;++i)e(t,n,i,i+s,r)}function sa(e){let t=so(e);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,t(n,r,o+0,i+0,s),t(n,r,o+1,i+1,s),t(n,r,o+2,i+2,s),t(n,r,o+3,i+3,s)}}function so(e){let t=Math.floor(e);if(t===e)return aa(e);let n=e-t,r=2*e+1;return(o,i,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*i[s],h=u*t,c=h+u;for(let d=s,f=s+h;d<f;d+=u)l+=i[Math.min(a,d)];for(let d=s,f=a;d<=f;d+=u)l+=i[Math.min(a,d+h)],o[d]=(l+n*(i[Math.max(s,d-c)]+i[Math.min(a,d+c)]))/r,l-=i[Math.max(s,d-h)]}}function aa(e){let t=2*e+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=e*r[o],u=s*e;for(let l=o,h=o+u;l<h;l+=s)a+=r[Math.min(i,l)];for(let l=o,h=i;l<=h;l+=s)a+=r[Math.min(i,l+u)],n[l]=a/t,a-=r[Math.max(o,l-u)]}}var ua=Array.prototype,_c=ua.slice;var la=Math.sqrt(50),ca=Math.sqrt(10),ha=Math.sqrt(2);function Tt(e,t,n){let r=(t-e)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=la?10:i>=ca?5:i>=ha?2:1,a,u,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(e*l),u=Math.round(t*l),a/l<e&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,o)*s,a=Math.round(e/l),u=Math.round(t/l),a*l<e&&++a,u*l>t&&--u),u<a&&.5<=n&&n<2?Tt(e,t,n*2):[a,u,l]}function ao(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[o,i,s]=r?Tt(t,e,n):Tt(e,t,n);if(!(i>=o))return[];let a=i-o+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(i-l)/-s;else for(let l=0;l<a;++l)u[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(o+l)/-s;else for(let l=0;l<a;++l)u[l]=(o+l)*s;return u}function At(e,t,n){return t=+t,e=+e,n=+n,Tt(e,t,n)[2]}function uo(e,t,n){t=+t,e=+e,n=+n;let r=t<e,o=r?At(t,e,n):At(e,t,n);return(r?-1:1)*(o<0?1/-o:o)}var bc=da(Math.random);function da(e){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=e()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function qe(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function nt(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function oe(){}var _e=.7,Le=1/_e,De="\\s*([+-]?\\d+)\\s*",et="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",K="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",fa=/^#([0-9a-f]{3,8})$/,pa=new RegExp(`^rgb\\(${De},${De},${De}\\)$`),ma=new RegExp(`^rgb\\(${K},${K},${K}\\)$`),ga=new RegExp(`^rgba\\(${De},${De},${De},${et}\\)$`),ya=new RegExp(`^rgba\\(${K},${K},${K},${et}\\)$`),_a=new RegExp(`^hsl\\(${et},${K},${K}\\)$`),ba=new RegExp(`^hsla\\(${et},${K},${K},${et}\\)$`),lo={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};qe(oe,Oe,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:co,formatHex:co,formatHex8:wa,formatHsl:xa,formatRgb:ho,toString:ho});function co(){return this.rgb().formatHex()}function wa(){return this.rgb().formatHex8()}function xa(){return xo(this).formatHsl()}function ho(){return this.rgb().formatRgb()}function Oe(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=fa.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?fo(t):n===3?new D(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Rt(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Rt(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=pa.exec(e))?new D(t[1],t[2],t[3],1):(t=ma.exec(e))?new D(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=ga.exec(e))?Rt(t[1],t[2],t[3],t[4]):(t=ya.exec(e))?Rt(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=_a.exec(e))?go(t[1],t[2]/100,t[3]/100,1):(t=ba.exec(e))?go(t[1],t[2]/100,t[3]/100,t[4]):lo.hasOwnProperty(e)?fo(lo[e]):e==="transparent"?new D(NaN,NaN,NaN,0):null}function fo(e){return new D(e>>16&255,e>>8&255,e&255,1)}function Rt(e,t,n,r){return r<=0&&(e=t=n=NaN),new D(e,t,n,r)}function Fn(e){return e instanceof oe||(e=Oe(e)),e?(e=e.rgb(),new D(e.r,e.g,e.b,e.opacity)):new D}function rt(e,t,n,r){return arguments.length===1?Fn(e):new D(e,t,n,r??1)}function D(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}qe(D,rt,nt(oe,{brighter(e){return e=e==null?Le:Math.pow(Le,e),new D(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?_e:Math.pow(_e,e),new D(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new D(ge(this.r),ge(this.g),ge(this.b),Ct(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:po,formatHex:po,formatHex8:va,formatRgb:mo,toString:mo}));function po(){return`#${me(this.r)}${me(this.g)}${me(this.b)}`}function va(){return`#${me(this.r)}${me(this.g)}${me(this.b)}${me((isNaN(this.opacity)?1:this.opacity)*255)}`}function mo(){let e=Ct(this.opacity);return`${e===1?"rgb(":"rgba("}${ge(this.r)}, ${ge(this.g)}, ${ge(this.b)}${e===1?")":`, ${e})`}`}function Ct(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function ge(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function me(e){return e=ge(e),(e<16?"0":"")+e.toString(16)}function go(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new F(e,t,n,r)}function xo(e){if(e instanceof F)return new F(e.h,e.s,e.l,e.opacity);if(e instanceof oe||(e=Oe(e)),!e)return new F;if(e instanceof F)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),i=Math.max(t,n,r),s=NaN,a=i-o,u=(i+o)/2;return a?(t===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-t)/a+2:s=(t-n)/a+4,a/=u<.5?i+o:2-i-o,s*=60):a=u>0&&u<1?0:s,new F(s,a,u,e.opacity)}function Dt(e,t,n,r){return arguments.length===1?xo(e):new F(e,t,n,r??1)}function F(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}qe(F,Dt,nt(oe,{brighter(e){return e=e==null?Le:Math.pow(Le,e),new F(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?_e:Math.pow(_e,e),new F(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new D(Hn(e>=240?e-240:e+120,o,r),Hn(e,o,r),Hn(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new F(yo(this.h),Et(this.s),Et(this.l),Ct(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Ct(this.opacity);return`${e===1?"hsl(":"hsla("}${yo(this.h)}, ${Et(this.s)*100}%, ${Et(this.l)*100}%${e===1?")":`, ${e})`}`}}));function yo(e){return e=(e||0)%360,e<0?e+360:e}function Et(e){return Math.max(0,Math.min(1,e||0))}function Hn(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var vo=Math.PI/180,$o=180/Math.PI,Nt=18,ko=.96422,Mo=1,So=.82521,To=4/29,Pe=6/29,Ao=3*Pe*Pe,$a=Pe*Pe*Pe;function Ro(e){if(e instanceof Y)return new Y(e.l,e.a,e.b,e.opacity);if(e instanceof ee)return Co(e);e instanceof D||(e=Fn(e));var t=Vn(e.r),n=Vn(e.g),r=Vn(e.b),o=Bn((.2225045*t+.7168786*n+.0606169*r)/Mo),i,s;return t===n&&n===r?i=s=o:(i=Bn((.4360747*t+.3850649*n+.1430804*r)/ko),s=Bn((.0139322*t+.0971045*n+.7141733*r)/So)),new Y(116*o-16,500*(i-o),200*(o-s),e.opacity)}function Eo(e,t,n,r){return arguments.length===1?Ro(e):new Y(e,t,n,r??1)}function Y(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}qe(Y,Eo,nt(oe,{brighter(e){return new Y(this.l+Nt*(e??1),this.a,this.b,this.opacity)},darker(e){return new Y(this.l-Nt*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ko*Un(t),e=Mo*Un(e),n=So*Un(n),new D(zn(3.1338561*t-1.6168667*e-.4906146*n),zn(-.9787684*t+1.9161415*e+.033454*n),zn(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Bn(e){return e>$a?Math.pow(e,1/3):e/Ao+To}function Un(e){return e>Pe?e*e*e:Ao*(e-To)}function zn(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Vn(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function ka(e){if(e instanceof ee)return new ee(e.h,e.c,e.l,e.opacity);if(e instanceof Y||(e=Ro(e)),e.a===0&&e.b===0)return new ee(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*$o;return new ee(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Pt(e,t,n,r){return arguments.length===1?ka(e):new ee(e,t,n,r??1)}function ee(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Co(e){if(isNaN(e.h))return new Y(e.l,0,0,e.opacity);var t=e.h*vo;return new Y(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}qe(ee,Pt,nt(oe,{brighter(e){return new ee(this.h,this.c,this.l+Nt*(e??1),this.opacity)},darker(e){return new ee(this.h,this.c,this.l-Nt*(e??1),this.opacity)},rgb(){return Co(this).rgb()}}));var No=-.14861,Wn=1.78277,jn=-.29227,Lt=-.90649,tt=1.97294,_o=tt*Lt,bo=tt*Wn,wo=Wn*jn-Lt*No;function Ma(e){if(e instanceof ye)return new ye(e.h,e.s,e.l,e.opacity);e instanceof D||(e=Fn(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(wo*r+_o*t-bo*n)/(wo+_o-bo),i=r-o,s=(tt*(n-o)-jn*i)/Lt,a=Math.sqrt(s*s+i*i)/(tt*o*(1-o)),u=a?Math.atan2(s,i)*$o-120:NaN;return new ye(u<0?u+360:u,a,o,e.opacity)}function qt(e,t,n,r){return arguments.length===1?Ma(e):new ye(e,t,n,r??1)}function ye(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}qe(ye,qt,nt(oe,{brighter(e){return e=e==null?Le:Math.pow(Le,e),new ye(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?_e:Math.pow(_e,e),new ye(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*vo,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new D(255*(t+n*(No*r+Wn*o)),255*(t+n*(jn*r+Lt*o)),255*(t+n*(tt*r)),this.opacity)}}));function qo(e,t,n,r,o){var i=e*e,s=i*e;return((1-3*e+3*i-s)*t+(4-6*i+3*s)*n+(1+3*e+3*i-3*s)*r+s*o)/6}function Sa(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],i=e[r+1],s=r>0?e[r-1]:2*o-i,a=r<t-1?e[r+2]:2*i-o;return qo((n-r/t)*t,s,o,i,a)}}function Ta(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],i=e[r%t],s=e[(r+1)%t],a=e[(r+2)%t];return qo((n-r/t)*t,o,i,s,a)}}var It=e=>()=>e;function Oo(e,t){return function(n){return e+n*t}}function Aa(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Xn(e,t){var n=t-e;return n?Oo(e,n>180||n<-180?n-360*Math.round(n/360):n):It(isNaN(e)?t:e)}function Ra(e){return(e=+e)==1?I:function(t,n){return n-t?Aa(t,n,e):It(isNaN(t)?n:t)}}function I(e,t){var n=t-e;return n?Oo(e,n):It(isNaN(e)?t:e)}var Do=(function e(t){var n=Ra(t);function r(o,i){var s=n((o=rt(o)).r,(i=rt(i)).r),a=n(o.g,i.g),u=n(o.b,i.b),l=I(o.opacity,i.opacity);return function(h){return o.r=s(h),o.g=a(h),o.b=u(h),o.opacity=l(h),o+""}}return r.gamma=e,r})(1);function Io(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=rt(t[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=e(r),o=e(o),i=e(i),a.opacity=1,function(u){return a.r=r(u),a.g=o(u),a.b=i(u),a+""}}}var $c=Io(Sa),kc=Io(Ta);function Ea(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=e[o]*(1-i)+t[o]*i;return r}}function Ca(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Na(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Ht(e[s],t[s]);for(;s<n;++s)i[s]=t[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Da(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function W(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Pa(e,t){var n={},r={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?n[o]=Ht(e[o],t[o]):r[o]=t[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Kn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Gn=new RegExp(Kn.source,"g");function La(e){return function(){return e}}function qa(e){return function(t){return e(t)+""}}function Oa(e,t){var n=Kn.lastIndex=Gn.lastIndex=0,r,o,i,s=-1,a=[],u=[];for(e=e+"",t=t+"";(r=Kn.exec(e))&&(o=Gn.exec(t));)(i=o.index)>n&&(i=t.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,u.push({i:s,x:W(r,o)})),n=Gn.lastIndex;return n<t.length&&(i=t.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?u[0]?qa(u[0].x):La(t):(t=u.length,function(l){for(var h=0,c;h<t;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function Ht(e,t){var n=typeof t,r;return t==null||n==="boolean"?It(t):(n==="number"?W:n==="string"?(r=Oe(t))?(t=r,Do):Oa:t instanceof Oe?Do:t instanceof Date?Da:Ca(t)?Ea:Array.isArray(t)?Na:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Pa:W)(e,t)}function Ho(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Po=180/Math.PI,Yn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Bo(e,t,n,r,o,i){var s,a,u;return(s=Math.sqrt(e*e+t*t))&&(e/=s,t/=s),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),e*r<t*n&&(e=-e,t=-t,u=-u,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(t,e)*Po,skewX:Math.atan(u)*Po,scaleX:s,scaleY:a}}var Ot;function Ia(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Yn:Bo(t.a,t.b,t.c,t.d,t.e,t.f)}function Ha(e){return e==null||(Ot||(Ot=document.createElementNS("http://www.w3.org/2000/svg","g")),Ot.setAttribute("transform",e),!(e=Ot.transform.baseVal.consolidate()))?Yn:(e=e.matrix,Bo(e.a,e.b,e.c,e.d,e.e,e.f))}function Uo(e,t,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push("translate(",null,t,null,n);g.push({i:m-4,x:W(l,c)},{i:m-2,x:W(h,d)})}else(c||d)&&f.push("translate("+c+t+d+n)}function s(l,h,c,d){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),d.push({i:c.push(o(c)+"rotate(",null,r)-2,x:W(l,h)})):h&&c.push(o(c)+"rotate("+h+r)}function a(l,h,c,d){l!==h?d.push({i:c.push(o(c)+"skewX(",null,r)-2,x:W(l,h)}):h&&c.push(o(c)+"skewX("+h+r)}function u(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push(o(f)+"scale(",null,",",null,")");g.push({i:m-4,x:W(l,c)},{i:m-2,x:W(h,d)})}else(c!==1||d!==1)&&f.push(o(f)+"scale("+c+","+d+")")}return function(l,h){var c=[],d=[];return l=e(l),h=e(h),i(l.translateX,l.translateY,h.translateX,h.translateY,c,d),s(l.rotate,h.rotate,c,d),a(l.skewX,h.skewX,c,d),u(l.scaleX,l.scaleY,h.scaleX,h.scaleY,c,d),l=h=null,function(f){for(var g=-1,m=d.length,_;++g<m;)c[(_=d[g]).i]=_.x(f);return c.join("")}}}var Mc=Uo(Ia,"px, ","px)","deg)"),Sc=Uo(Ha,", ",")",")"),Ba=1e-12;function Lo(e){return((e=Math.exp(e))+1/e)/2}function Ua(e){return((e=Math.exp(e))-1/e)/2}function za(e){return((e=Math.exp(2*e))-1)/(e+1)}var Tc=(function e(t,n,r){function o(i,s){var a=i[0],u=i[1],l=i[2],h=s[0],c=s[1],d=s[2],f=h-a,g=c-u,m=f*f+g*g,_,b;if(m<Ba)b=Math.log(d/l)/t,_=function(q){return[a+q*f,u+q*g,l*Math.exp(t*q*b)]};else{var v=Math.sqrt(m),k=(d*d-l*l+r*m)/(2*l*n*v),$=(d*d-l*l-r*m)/(2*d*n*v),M=Math.log(Math.sqrt(k*k+1)-k),R=Math.log(Math.sqrt($*$+1)-$);b=(R-M)/t,_=function(q){var j=q*b,O=Lo(M),Z=l/(n*v)*(O*za(t*j+M)-Ua(M));return[a+Z*f,u+Z*g,l*O/Lo(t*j+M)]}}return _.duration=Math.abs(b)*1e3*t/Math.SQRT2,_}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,u=a*a;return e(s,a,u)},o})(Math.SQRT2,2,4);function zo(e){return function(t,n){var r=e((t=Dt(t)).h,(n=Dt(n)).h),o=I(t.s,n.s),i=I(t.l,n.l),s=I(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var Ac=zo(Xn),Rc=zo(I);function Vo(e){return function(t,n){var r=e((t=Pt(t)).h,(n=Pt(n)).h),o=I(t.c,n.c),i=I(t.l,n.l),s=I(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var Ec=Vo(Xn),Cc=Vo(I);function Fo(e){return(function t(n){n=+n;function r(o,i){var s=e((o=qt(o)).h,(i=qt(i)).h),a=I(o.s,i.s),u=I(o.l,i.l),l=I(o.opacity,i.opacity);return function(h){return o.h=s(h),o.s=a(h),o.l=u(Math.pow(h,n)),o.opacity=l(h),o+""}}return r.gamma=t,r})(1)}var Nc=Fo(Xn),Dc=Fo(I);function Va(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function Ut(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function Ie(e){return e=Ut(Math.abs(e)),e?e[1]:NaN}function Fa(e,t){return function(n,r){for(var o=n.length,i=[],s=0,a=e[0],u=0;o>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),i.push(n.substring(o-=a,o+a)),!((u+=a+1)>r));)a=e[s=(s+1)%e.length];return i.reverse().join(t)}}function Wa(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var ja=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ot(e){if(!(t=ja.exec(e)))throw new Error("invalid format: "+e);var t;return new Qn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}ot.prototype=Qn.prototype;function Qn(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}Qn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Ga(e){e:for(var t=e.length,n=1,r=-1,o;n<t;++n)switch(e[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+e[n])break e;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(o+1):e}var zt;function Ka(e,t){var n=Ut(e,t);if(!n)return zt=void 0,e.toPrecision(t);var r=n[0],o=n[1],i=o-(zt=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,s=r.length;return i===s?r:i>s?r+new Array(i-s+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+Ut(e,Math.max(0,t+i-1))[0]}function Wo(e,t){var n=Ut(e,t);if(!n)return e+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var jo={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Va,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Wo(e*100,t),r:Wo,s:Ka,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Go(e){return e}var Ko=Array.prototype.map,Yo=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ya(e){var t=e.grouping===void 0||e.thousands===void 0?Go:Fa(Ko.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?Go:Wa(Ko.call(e.numerals,String)),s=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",u=e.nan===void 0?"NaN":e.nan+"";function l(c,d){c=ot(c);var f=c.fill,g=c.align,m=c.sign,_=c.symbol,b=c.zero,v=c.width,k=c.comma,$=c.precision,M=c.trim,R=c.type;R==="n"?(k=!0,R="g"):jo[R]||($===void 0&&($=12),M=!0,R="g"),(b||f==="0"&&g==="=")&&(b=!0,f="0",g="=");var q=(d&&d.prefix!==void 0?d.prefix:"")+(_==="$"?n:_==="#"&&/[boxX]/.test(R)?"0"+R.toLowerCase():""),j=(_==="$"?r:/[%p]/.test(R)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),O=jo[R],Z=/[defgprs%]/.test(R);$=$===void 0?6:/[gprs]/.test(R)?Math.max(1,Math.min(21,$)):Math.max(0,Math.min(20,$));function T(x){var U=q,E=j,H,We,ke;if(R==="c")E=O(x)+E,x="";else{x=+x;var Me=x<0||1/x<0;if(x=isNaN(x)?u:O(Math.abs(x),$),M&&(x=Ga(x)),Me&&+x==0&&m!=="+"&&(Me=!1),U=(Me?m==="("?m:a:m==="-"||m==="("?"":m)+U,E=(R==="s"&&!isNaN(x)&&zt!==void 0?Yo[8+zt/3]:"")+E+(Me&&m==="("?")":""),Z){for(H=-1,We=x.length;++H<We;)if(ke=x.charCodeAt(H),48>ke||ke>57){E=(ke===46?o+x.slice(H+1):x.slice(H))+E,x=x.slice(0,H);break}}}k&&!b&&(x=t(x,1/0));var Se=U.length+x.length+E.length,S=Se<v?new Array(v-Se+1).join(f):"";switch(k&&b&&(x=t(S+x,S.length?v-E.length:1/0),S=""),g){case"<":x=U+x+E+S;break;case"=":x=U+S+x+E;break;case"^":x=S.slice(0,Se=S.length>>1)+U+x+E+S.slice(Se);break;default:x=S+U+x+E;break}return i(x)}return T.toString=function(){return c+""},T}function h(c,d){var f=Math.max(-8,Math.min(8,Math.floor(Ie(d)/3)))*3,g=Math.pow(10,-f),m=l((c=ot(c),c.type="f",c),{suffix:Yo[8+f/3]});return function(_){return m(g*_)}}return{format:l,formatPrefix:h}}var Bt,Zn,Jn;Xa({thousands:",",grouping:[3],currency:["$",""]});function Xa(e){return Bt=Ya(e),Zn=Bt.format,Jn=Bt.formatPrefix,Bt}function Xo(e){return Math.max(0,-Ie(Math.abs(e)))}function Qo(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ie(t)/3)))*3-Ie(Math.abs(e)))}function Zo(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Ie(t)-Ie(e))+1}function Qa(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Za(e){return function(){return e}}function Ja(e){return+e}var Jo=[0,1];function He(e){return e}function er(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:Za(isNaN(t)?NaN:.5)}function eu(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function tu(e,t,n){var r=e[0],o=e[1],i=t[0],s=t[1];return o<r?(r=er(o,r),i=n(s,i)):(r=er(r,o),i=n(i,s)),function(a){return i(r(a))}}function nu(e,t,n){var r=Math.min(e.length,t.length)-1,o=new Array(r),i=new Array(r),s=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<r;)o[s]=er(e[s],e[s+1]),i[s]=n(t[s],t[s+1]);return function(a){var u=oo(e,a,1,r)-1;return i[u](o[u](a))}}function ru(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function ou(){var e=Jo,t=Jo,n=Ht,r,o,i,s=He,a,u,l;function h(){var d=Math.min(e.length,t.length);return s!==He&&(s=eu(e[0],e[d-1])),a=d>2?nu:tu,u=l=null,c}function c(d){return d==null||isNaN(d=+d)?i:(u||(u=a(e.map(r),t,n)))(r(s(d)))}return c.invert=function(d){return s(o((l||(l=a(t,e.map(r),W)))(d)))},c.domain=function(d){return arguments.length?(e=Array.from(d,Ja),h()):e.slice()},c.range=function(d){return arguments.length?(t=Array.from(d),h()):t.slice()},c.rangeRound=function(d){return t=Array.from(d),n=Ho,h()},c.clamp=function(d){return arguments.length?(s=d?!0:He,h()):s!==He},c.interpolate=function(d){return arguments.length?(n=d,h()):n},c.unknown=function(d){return arguments.length?(i=d,c):i},function(d,f){return r=d,o=f,h()}}function iu(){return ou()(He,He)}function su(e,t,n,r){var o=uo(e,t,n),i;switch(r=ot(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(i=Qo(o,s))&&(r.precision=i),Jn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=Zo(o,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=Xo(o))&&(r.precision=i-(r.type==="%")*2);break}}return Zn(r)}function au(e){var t=e.domain;return e.ticks=function(n){var r=t();return ao(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var o=t();return su(o[0],o[o.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),o=0,i=r.length-1,s=r[o],a=r[i],u,l,h=10;for(a<s&&(l=s,s=a,a=l,l=o,o=i,i=l);h-- >0;){if(l=At(s,a,n),l===u)return r[o]=s,r[i]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return e},e}function ie(){var e=iu();return e.copy=function(){return ru(e,ie())},Qa.apply(e,arguments),au(e)}var ei=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],se=e=>`var(--aux-${e})`,uu={no:"plain",uncertain:"dotted",yes:"hatched"},Be=e=>uu[e],ti=(e,t)=>`aux-${t}-${e}`,it=(e,t,n)=>t==="plain"?n:`url(#${ti(e,t)})`;function st(e,t=["hatched","dotted"]){return w`<defs>${[...e].map(([n,r])=>t.map(o=>lu(ti(n,o),o,r)))}</defs>`}function lu(e,t,n){let r=`fill:${n}`;return t==="plain"?y:w`<pattern id=${e} width="5" height="5" patternUnits="userSpaceOnUse"
      patternTransform=${t==="hatched"?"rotate(45)":"rotate(0)"}>
    <rect class="aux-paper" width="5" height="5"></rect>
    ${t==="hatched"?w`<rect class="aux-ink" width="3" height="5" style=${r}></rect>`:t==="striped"?w`<rect class="aux-ink" width="5" height="2.5" style=${r}></rect>`:t==="dotted"?w`<circle class="aux-ink" cx="2.5" cy="2.5" r="1.7" style=${r}></circle>`:w`<rect class="aux-ink" width="5" height="5" style="${r};fill-opacity:0.25"></rect>`}
  </pattern>`}function ae({colour:e,shape:t,texture:n="plain"}){let r=`swatch-${e.replace(/\W/g,"")}`;return p`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${t==="area"?w`${st([[r,e]],[n])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${it(r,n,e)};stroke:${e}"></rect>`:w`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${t==="dashed"?"5 3":"none"} style="stroke:${e}"></line>`}
  </svg>`}function ni(e){return e.length===0?y:p`<ul class="aux-legend">
    ${e.map(t=>p`<li>${ae(t)} ${t.text}</li>`)}
  </ul>`}var Ue=C`
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
`;var at={needed:["var(--aux-needed)","plain"],uncertain:["var(--aux-uncertain)","dotted"],wasted:["var(--aux-wasted)","hatched"],unknown:["var(--aux-unknown)","faint"],saved:["var(--aux-defrost)","striped"]},tr=e=>at[e][0],ri=e=>it(e,at[e][1],at[e][0]),Vt=()=>Object.entries(at).map(([e,[t,n]])=>st([[e,t]],[n])),Ft=e=>ae({colour:tr(e),shape:"area",texture:at[e][1]});function Wt(e){let t=0,n=0;for(let{parts:r}of e){let[o,i]=[0,0];for(let{value:s}of r)s>0?o+=s:i+=s;[t,n]=[Math.min(t,i),Math.max(n,o)]}return[t,n]}var oi=1;function jt([e,t],n,r){return ie().domain([e,t-e<oi?e+oi:t]).nice(r).range([n.bottom,n.top])}function ut(e){let t=Math.abs((e[1]??1)-(e[0]??0));return t>0?Math.max(0,-Math.floor(Math.log10(t)+1e-9)):0}function nr(e,t){let[n,r]=[0,0],o=[];for(let{fill:i,value:s}of e){if(s===0)continue;let a=s>0?n:r,u=a+s;s>0?n=u:r=u;let[l,h]=[t(a),t(u)];o.push({fill:i,y:Math.min(l,h),height:Math.abs(l-h)})}return o}function ii(e,t,n=16){let r=-1,o=1/0;return e.forEach((i,s)=>{let a=Math.max(Math.abs(i.x-t)-i.width/2,0);a<=n&&a<o&&([r,o]=[s,a])}),r}function si(e,t,n){if(n===0)return null;switch(e){case"ArrowRight":case"ArrowUp":return Math.min(t+1,n-1);case"ArrowLeft":case"ArrowDown":return Math.max(t-1,0);case"Home":return 0;case"End":return n-1;default:return null}}function Gt(e,t,n,r){return w`<g class="axis" aria-hidden="true">${n.map(o=>{let i=Math.round(e(o))+.5;return w`<line class=${o===0?"zero":"grid"} x1=${t.left} x2=${t.right}
        y1=${i} y2=${i}></line>
      <text x=${t.left-6} y=${i} dy="0.32em" text-anchor="end">${r(o)}</text>`})}</g>`}function Kt(e,t,n,r){let o=e.some(i=>i.key===r)?r:e[0]?.key;return w`${e.map(i=>{let[s,a]=[i.x-i.width/2,i.key===r];return w`<g class="bar" role="button" data-key=${i.key} aria-label=${i.label}
        aria-pressed=${a} tabindex=${i.key===o?0:-1}>
      <rect class="hit" x=${s} width=${i.width} y=${n.top}
        height=${n.bottom-n.top}></rect>
      ${nr(i.parts,t).map(({fill:u,y:l,height:h})=>w`<rect x=${s+1} width=${Math.max(i.width-2,1)} y=${l} height=${h}
            fill=${ri(u)} stroke=${tr(u)} stroke-width="1"></rect>`)}
      ${a?w`<rect class="ring" x=${s-1} width=${i.width+2} y=${n.top}
        height=${n.bottom-n.top}></rect>`:y}
    </g>`})}`}var cu=5e3,Yt=new Map;function ai(e,t,n){let{last_run:r,running:o,season:i,balance_point_c:s,currency:a}=e,u=new Intl.DateTimeFormat("en-US",{timeZone:n,year:"numeric",month:"2-digit"}).format(t),l=o?null:[i.runs,i.avoidable_kwh,i.uncertain_kwh];return JSON.stringify([u,a,r?.start,r?.end,s,l])}function Xt(e,t,n){let r=Yt.get(t);if(r&&r.stamp===n&&r.connection===e.connection)return r.answer;let o=hu(e,t),i={connection:e.connection,stamp:n,answer:o};Yt.set(t,i);let s=()=>{Yt.get(t)===i&&Yt.delete(t)};return o.then(()=>setTimeout(s,cu),s),o}async function hu(e,t){let n=await Gr(e,t),{first_day:r,last_day:o}=n;return{months:n,points:await Yr(e,t,{first_day:r,last_day:o})}}var du=480,fu=34,ue=class extends N{static{this.properties={...N.properties,_width:{state:!0},_data:{state:!0},_failed:{state:!0},_view:{state:!0},_chosen:{state:!0}}}#e;#n=0;#t;constructor(){super(),this._width=du}setConfig(t){super.setConfig(t),this.#n+=1,this.#e=this._data=this._failed=this._chosen=void 0}connectedCallback(){super.connectedCallback(),this.#t=new ResizeObserver(([t])=>{let n=Math.floor(t?.contentRect.width??0)-fu;n>0&&(this._width=n)}),this.#t.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#t?.disconnect()}willUpdate(t){if(super.willUpdate(t),!this._moment?.loaded||!this._entry){this.#e=void 0;return}let n=ai(this._moment,new Date,this.hass.config.time_zone);n!==this.#e&&(this.#e=n,this.#r(this._entry.entry_id,n))}async#r(t,n){let r=this.#n+=1;try{let o=await this.ask(t,n);if(r!==this.#n)return;this._data=o,this._failed=void 0}catch(o){r===this.#n&&(this._failed=z(o))}}#o=()=>{this._failed=void 0,this._entry&&this.#e!==void 0&&this.#r(this._entry.entry_id,this.#e)};body(t){let{say:n}=this;return p`
      ${this._failed?p`<p class="notice" role="alert">
              ${n(this._data===void 0?"state.error":"chart.stale",{error:this._failed.message})}
              <button @click=${this.#o}>${n("chart.again")}</button>
            </p>`:y}
      ${this._data!==void 0?this.chart(t,this._data):this._failed?y:p`<p class="notice" role="status">${n("state.loading")}</p>`}
    `}named(t){return this.say("chart.named",{name:t})}switch(t,n,r){return n.length<2?y:p`<div class="switch" role="group" aria-label=${this.say(t)}>
      ${n.map(o=>p`<button aria-pressed=${o===r} @click=${()=>this._view=o}>
            ${this.say(`chart.${o}`)}
          </button>`)}
    </div>`}choosing(t){let n=()=>t.findIndex(r=>r.key===this._chosen);return{click:r=>{let o=r.currentTarget.getBoundingClientRect(),i=t[ii(t,r.clientX-o.left)];this._chosen=i?.key===this._chosen?void 0:i?.key},key:r=>{let o=r.target.closest("[data-key]")?.getAttribute("data-key"),i=t.findIndex(s=>s.key===o);if(r.key==="Enter"||r.key===" "){let s=t[i]?.key;this._chosen=s===this._chosen?void 0:s}else if(r.key==="Escape")this._chosen=void 0;else{let s=si(r.key,i===-1?n():i,t.length);if(s===null)return;this._chosen=t[s]?.key,this.#i()}r.preventDefault()}}}async#i(){await this.updateComplete,this.renderRoot.querySelector('.bar[aria-pressed="true"]')?.focus()}table(t,n){return p`<div class="scroll" tabindex="0" role="group" aria-label=${this.say(this.heading)}>
      <table>
        <thead>
          <tr>
            ${t.map(r=>p`<th scope="col">${r}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${n}
        </tbody>
      </table>
    </div>`}asTable(t,n){return p`<details>
      <summary>${this.say("chart.table")}</summary>
      ${this.table(t,n)}
    </details>`}told(t,n,r){let{say:o}=this,i=t.findIndex(a=>a.key===this._chosen),s=a=>()=>{let u=i===-1?a>0?0:t.length-1:i+a;this._chosen=t[u]?.key};return p`<div class="told">
      <div class="steps">
        <button
          class="step"
          aria-label=${o("chart.previous")}
          ?disabled=${i===0}
          @click=${s(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <div class="name">
          ${n?p`<strong>${n}</strong>`:p`<span class="secondary">${o("chart.choose")}</span>`}
        </div>
        <button
          class="step"
          aria-label=${o("chart.next")}
          ?disabled=${i===t.length-1}
          @click=${s(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div aria-live="polite">${r??y}</div>
    </div>`}static{this.styles=[N.styles,Ue,C`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .switch {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0;
      }
      .chart svg {
        display: block;
        max-width: 100%;
        overflow: visible;
      }
      .axis line,
      .grid {
        stroke: var(--divider-color);
        stroke-width: 1;
      }
      .axis .zero {
        stroke: var(--aux-line);
      }
      .hit {
        fill: transparent;
      }
      .bar {
        cursor: pointer;
        outline: none;
      }
      .bar:hover .hit {
        fill: var(--primary-text-color);
        fill-opacity: 0.08;
      }
      .bar .ring,
      .bar:focus-visible .hit {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        list-style: none;
        margin: 8px 0;
        padding: 0;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .told {
        margin: 12px 0;
        padding: 8px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .name {
        flex: 1;
        text-align: center;
      }
      .step {
        min-width: 36px;
        padding: 0;
        font-size: 20px;
        line-height: 1;
      }
      .step:disabled {
        opacity: 0.4;
        cursor: default;
      }
      .told [aria-live] > * {
        margin: 8px 8px 0;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        text-align: right;
        font-weight: normal;
        vertical-align: top;
      }
      th:first-child {
        text-align: left;
      }
      thead th {
        color: var(--secondary-text-color);
      }
      tbody tr {
        border-top: 1px solid var(--divider-color);
      }
      details {
        margin-top: 8px;
      }
      summary {
        min-height: 24px;
        padding: 6px 0;
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 2px solid var(--primary-color);
      }
      td {
        white-space: nowrap;
      }
      .scroll {
        overflow-x: auto;
      }
      .notes {
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
        color: var(--secondary-text-color);
      }
      .notes li {
        margin: 4px 0;
      }
      @media (forced-colors: active) {
        :host,
        :host([dark]) {
          --aux-needed: CanvasText;
          --aux-uncertain: CanvasText;
          --aux-wasted: Highlight;
          --aux-unknown: GrayText;
          --aux-defrost: LinkText;
          --aux-line: CanvasText;
        }
      }
    `]}};function ci(e,t,n){let r=null,o=1/0,i=[],s=e.map(({x:u,width:l})=>[{left:u+5,cost:0},{left:u-5-l,cost:1},{left:Math.min(Math.max(u-l/2,t),Math.max(n-l,t)),cost:4}].filter(({left:h,cost:c})=>c===4||h>=t&&h+l<=n)),a=(u,l)=>{if(!(l>=o)){if(u===e.length){o=l,r=i.map(h=>({...h}));return}for(let h=0;h<e.length;h+=1)for(let c of s[u]??[])i[u]={left:c.left,row:h},pu(e,i,u)&&a(u+1,l+h*10+c.cost);i.length=u}};return a(0,0),r}var hi=(e,t,n)=>e.map(({x:r,width:o},i)=>({left:Math.min(Math.max(r-o/2,t),Math.max(n-o,t)),row:i}));function pu(e,t,n){for(let r=0;r<n;r+=1)if(ui(e,t,n,r)||ui(e,t,r,n))return!1;return!0}function ui(e,t,n,r){let[o,i,s]=[e[n],t[n],t[r]],a=s.left+e[r].width;return i.row===s.row?i.left<a+8&&s.left<i.left+o.width+8:i.row>s.row&&o.x>s.left-5+1&&o.x<a+5-1}var mu=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;function be(e,t=12){let n=e.match(mu)?.length??0;return Math.ceil(((e.length-n)*.55+n)*t)}function di(e,t,n=12){let r=e.split(/\s+/),o=li(r,t,n),i=o;for(let s=t;s>0;s-=n/2){let a=li(r,s,n);if(a.length>o.length)break;i=a}return i}function li(e,t,n){let r=[];for(let o of e){let i=r.at(-1),s=i===void 0?o:`${i} ${o}`;i===void 0||be(s,n)>t?r.push(o):r[r.length-1]=s}return r}function fi(e,t,n){let r=[t,...e.filter(i=>i>t&&i<n).sort((i,s)=>i-s),n],o={middle:(t+n)/2,width:0};for(let i=1;i<r.length;i+=1){let[s,a]=[r[i-1],r[i]];a-s>o.width&&(o={middle:(s+a)/2,width:a-s})}return o}var we=["needed","uncertain","wasted"],pi=["energy","hours","runs"],X=()=>({needed:0,uncertain:0,wasted:0}),Qt=e=>e.needed+e.uncertain+e.wasted,mi={yes:"wasted",uncertain:"uncertain",no:"needed"};function gu(e){let{energy_kwh:t,avoidable_kwh:n,uncertain_kwh:r}=e;if(!t||n===null)return{...X(),[mi[e.avoidable]]:1};let o=Math.max(t-n,0),i=Math.min(r??(e.avoidable==="uncertain"?o:0),o);return{needed:(o-i)/t,uncertain:i/t,wasted:Math.min(n,t)/t}}function rr(e,t){return t==="energy"?e.energy_kwh:t==="hours"?e.duration_s/3600:1}function ze(e,t,n){if(n==="runs"){e[mi[t.avoidable]]+=1;return}let r=rr(t,n);if(!r)return;let o=gu(t);for(let i of we)e[i]+=r*o[i]}var gi=1e6,yu={fahrenheit:[2,5,10],celsius:[1,2,5,10]},lt=(e,t)=>t?e*9/5+32:e,ir=e=>Math.round(e*gi)/gi,_u=(e,t,n)=>Math.floor(ir(lt(e,n)/t))*t+0;function sr(e,t,n){let r=yu[n?"fahrenheit":"celsius"];return r.find(o=>e/o<=t)??r.at(-1)}function _i(e,t,n){let r=new Map,o=null;for(let i of e){let s;if(i.outdoor_c===null)s=o??=yi(NaN,NaN);else{let a=_u(i.outdoor_c,t,n);s=r.get(a),s||r.set(a,s=yi(a,a+t))}bu(s,i)}return{width:t,bins:[...r.values()].sort((i,s)=>i.low-s.low),unknown:o}}var bi=()=>({runs:0,seconds:0,energy_kwh:0,untold:0}),yi=(e,t)=>({low:e,high:t,...bi(),by:{energy:X(),hours:X(),runs:X()},causes:new Map});function bu(e,t){let n=e.causes.get(t.cause);n||e.causes.set(t.cause,n=bi());for(let r of[e,n])r.runs+=1,r.seconds+=t.duration_s,r.energy_kwh+=t.energy_kwh??0,t.energy_kwh===null&&(r.untold+=1);ze(e.by.energy,t,"energy"),ze(e.by.hours,t,"hours"),ze(e.by.runs,t,"runs")}function ar(e,t){let n=X();for(let{by:r}of e.unknown?[...e.bins,e.unknown]:e.bins)n.needed+=r[t].needed,n.uncertain+=r[t].uncertain,n.wasted+=r[t].wasted;return n}var Zt=(e,t)=>Qt(e.by[t]);function Jt(e){if(e.balance_point_c===null)return null;let t=e.balance_point_c+(e.balance_point_uncertainty_k??0);return e.burns_fuel&&e.economic_balance_point_c!==null?Math.max(t,e.economic_balance_point_c):t}function wi(e,t,n){let r=0;for(let o of e)o.outdoor_c!==null&&o.outdoor_c>t&&(r+=rr(o,n)??0);return r}var or={celsius:4.4,fahrenheit:40,half:4};function wu(e,t){let n=t?Math.ceil(ir(lt(e,!0))):Math.ceil(ir(e*2))/2;return e>or.celsius?n:Math.min(n,t?or.fahrenheit:or.half)}function xi(e,t){let n=[],r=(o,i)=>{i!==null&&n.push({kind:o,at:lt(i,t)})};return r("copes",e.balance_point_c),e.burns_fuel&&r("economic",e.economic_balance_point_c),r("allowed",e.aux_lockout_c),e.suggested_lockout_c!==null&&n.push({kind:"suggested",at:wu(e.suggested_lockout_c,t)}),n.sort((o,i)=>o.at-i.at)}function vi(e,t,n){let r=1/0,o=-1/0;for(let{outdoor_c:a}of e)a!==null&&(r=Math.min(r,a),o=Math.max(o,a));r=r===1/0?NaN:lt(r,n),o=o===-1/0?NaN:lt(o,n);let i=n?12:7,s=n?2:1;for(let{at:a}of t)Number.isNaN(r)&&(r=o=a),a<r&&a>r-i&&(r=a-s),a>o&&a<o+i&&(o=a+s);return[r,o]}var xu=200,$i=15,vu=8,$u=[165,110,80],ur=24,en=class extends ue{constructor(){super(...arguments);this.heading="outdoor.heading"}#e;ask(n,r){return Xt(this.hass,n,r)}chart(n,r){let{say:o}=this;if(!n.has_backup)return p`<p class="notice">${o("summary.no_backup")}</p>`;if(r.points.length===0)return p`<p class="notice">
        ${o(n.running?"outdoor.first_run":"chart.no_runs")}
      </p>`;let i=this.#t(r),s=xi(n,this.format.fahrenheit),a=this.#c(r,s,i),u=a.from.bins.find(l=>String(l.low)===this._chosen);return p`
      <p class="headline">${this.#i(n,r,i)}</p>
      ${this.switch("chart.measure",this.#n(r),i)}
      ${a.bars.length>0?p`${this.#d(n,a,s,i)}
            ${this.#_(n,ar(a.from,i),i)}
            ${this.told(a.bars,u&&this.#u(u),u&&this.#b(u,i))}`:y}
      <ul class="notes">
        ${this.#w(n,r,a.from,i).map(l=>p`<li>${l}</li>`)}
      </ul>
      ${this.#x(a.from,i)}
    `}#n({points:n}){return n.some(r=>r.energy_kwh!==null)?pi:["hours","runs"]}#t(n){let r=this.#n(n);return r.find(o=>o===this._view)??r[0]}#r(n,r){let{format:o}=this;return r==="energy"?o.energy(n):r==="hours"?o.hours(n):this.#o(n)}#o(n){let{format:r,say:o}=this,i=r.isOne(n)?"chart.count_one":"chart.count";return o(i,{count:r.number(n)})}#i(n,{points:r},o){let{say:i}=this,s=this.#r(Qt(ar(this.#s(r),o)),o),a=Jt(n);if(a===null)return i("outdoor.headline_unlearned",{all:s});let u=wi(r,a,o);if(u===0)return i("outdoor.headline_none",{all:s});let l=n.burns_fuel&&n.economic_balance_point_c!==null;return i(l?"outdoor.headline_fuel":"outdoor.headline",{all:s,mild:this.#r(u,o)})}#s(n,r){let{fahrenheit:o}=this.format,i=r??this.#e?.histogram.width??sr(1,1,o),s=[n,i,o];return(!this.#e||s.some((a,u)=>a!==this.#e?.key[u]))&&(this.#e={key:s,histogram:_i(n,i,o)}),this.#e.histogram}get#a(){return{left:44,right:this._width-8}}#c({points:n},r,o){let{left:i,right:s}=this.#a,[a,u]=vi(n,r,this.format.fahrenheit),l=Math.max(Math.floor((s-i)/vu)-2,1),h=sr(u-a,l,this.format.fahrenheit),c=this.#s(n,h),d=Math.floor(a/h)*h,f=Math.max(Math.floor(u/h)*h+h,d+h),g=this.#l(d,f),m=c.bins.map(_=>({key:String(_.low),x:(g(_.low)+g(_.high))/2,width:g(_.high)-g(_.low),parts:we.map(b=>({fill:b,value:_.by[o][b]})),label:`${this.named(this.#u(_))} ${this.#r(Zt(_,o),o)}. ${this.#h(_.by[o],o)}`}));return{from:c,bars:m,low:d,high:f}}#l(n,r){let{left:o,right:i}=this.#a;return ie().domain([n,r]).range([o,i])}#u({low:n,high:r}){let{format:o,say:i}=this;return i("outdoor.bin",{low:o.number(n),high:o.number(r),unit:o.unit})}#h(n,r){return we.filter(o=>n[o]>0).map(o=>`${this.named(this.say(`chart.${o}`))} ${this.#r(n[o],r)}`).join(", ")}#d(n,r,o,i){let{say:s,format:a}=this,{bars:u,low:l,high:h}=r,{left:c,right:d}=this.#a,f=this.#l(l,h),g=o.map(({at:T})=>Math.min(Math.max(f(T),c),d)),m=o.map(T=>this.#p(n,T,l,h)),{texts:_,places:b}=this.#m(m,g),v=Math.max(-1,...b.map(({row:T})=>T))+1,k=Math.max(0,..._.map(T=>T.lines.length))*$i+6,$=v*k+ur,M={left:c,right:d,top:$,bottom:$+xu},R=jt(Wt(u),M,5),q=R.ticks(5).filter(T=>i!=="runs"||Number.isInteger(T)),j=ut(q),{click:O,key:Z}=this.choosing(u);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${M.bottom+44}
        viewBox="0 0 ${this._width} ${M.bottom+44}"
        role="group"
        aria-label=${s("outdoor.chart",{unit:a.unit})}
        @click=${O}
        @keydown=${Z}
      >
        ${Vt()} ${this.#g(n,f,M,g)}
        ${Gt(R,M,q,T=>a.number(T,j))}
        <text x="0" y=${M.top-13} aria-hidden="true">${s(`outdoor.axis_${i}`)}</text>
        ${this.#y(f,M)} ${Kt(u,R,M,this._chosen)}
        <g class="marks">
          ${o.map((T,x)=>{let{left:U,row:E}=b[x],H=(v-E)*k;return this.#f(T,_[x],{x:Math.round(g[x]),from:U,top:H-k,foot:H,bottom:M.bottom})})}
        </g>
      </svg>
    </div>`}#p(n,{kind:r,at:o},i,s){let{say:a,format:u}=this,l=u.fahrenheit?Math.round(o):Math.round(o*2)/2,h=`${u.number(l,Number.isInteger(l)?0:1)} ${u.unit}`;if(r==="copes"){let c=n.balance_point_uncertainty_k;c&&(h+=` ± ${u.temperatureDifference(c)}`),n.balance_point_is_default&&(h=a("outdoor.assumed",{value:h}))}return o>s&&(h+=" →"),o<i&&(h=`← ${h}`),{name:a(`outdoor.${r}`),value:h}}#m(n,r){let o=[],i=[];for(let s of $u){o=n.map(({name:u,value:l})=>{let h=[...di(u,s),l];return{lines:h,width:Math.max(...h.map(c=>be(c)))}}),i=o.map(({width:u},l)=>({x:r[l],width:u}));let a=ci(i,0,this._width);if(a)return{texts:o,places:a}}return{texts:o,places:hi(i,0,this._width)}}#f({kind:n},{lines:r,width:o},i){let s=i.from<i.x&&i.x<i.from+o,[a,u]=s?["middle",i.from+o/2]:["start",i.from];return w`<g class="mark ${n}">
      <line x1=${i.x} x2=${i.x} y1=${s?i.foot-2:i.top+4} y2=${i.bottom}></line>
      <text text-anchor=${a}>${r.map((l,h)=>w`<tspan class=${h===r.length-1?"value":""} x=${u}
            y=${i.foot-8-(r.length-1-h)*$i}>${l}</tspan>`)}</text>
    </g>`}#g(n,r,{left:o,right:i,top:s,bottom:a},u){let l=Jt(n);if(l===null||n.balance_point_c===null)return y;let{say:h,format:c}=this,d=b=>Math.min(Math.max(r(c.degrees(b)),o),i),f=d(l),g=d(n.balance_point_c-(n.balance_point_uncertainty_k??0)),m=(b,v,k)=>{let{middle:$,width:M}=fi(u,v,k);return be(b)<=M-8?w`<text x=${$} y=${s-8} text-anchor="middle">${b}</text>`:y},_=(b,v,k)=>w`<rect class=${b} x=${v} width=${Math.max(k-v,0)} y=${s-ur}
        height=${a-s+ur}></rect>`;return w`<g class="zones">
      ${_("enough",f,i)} ${_("perhaps",g,f)}
      ${m(h("outdoor.needs_help"),o,g)} ${m(h("outdoor.enough"),f,i)}
    </g>`}#y(n,r){let{say:o,format:i}=this,s=n.ticks(Math.max(Math.floor((r.right-r.left)/56),2));return w`<g class="axis" aria-hidden="true">
      ${s.filter(Number.isInteger).map(a=>w`<line class="zero" x1=${n(a)} x2=${n(a)} y1=${r.bottom}
            y2=${r.bottom+5}></line>
          <text x=${n(a)} y=${r.bottom+18} text-anchor="middle">${i.number(a)}</text>`)}
      <text x=${(r.left+r.right)/2} y=${r.bottom+38} text-anchor="middle">${o("outdoor.axis",{unit:i.unit})}</text>
    </g>`}#_(n,r,o){let{say:i}=this;return p`<ul class="legend">
      ${we.map(s=>p`<li>
            ${Ft(s)}
            <span
              >${this.named(i(`chart.${s}`))}
              <strong>${this.#r(r[s],o)}</strong></span
            >
          </li>`)}
      ${Jt(n)===null?y:p`<li>
              <span class="zone" aria-hidden="true"></span>
              <span>${i("outdoor.enough")}</span>
            </li>`}
    </ul>`}#b(n,r){let{say:o,format:i}=this,s=[...n.causes].sort(([,u],[,l])=>l.seconds-u.seconds),a=(u,l)=>p`<tr>
        <th scope="row">${u}</th>
        <td>${i.number(l.runs)}</td>
        <td>${i.duration(l.seconds)}</td>
        <td>${i.energy(l.untold===l.runs?null:l.energy_kwh)}</td>
      </tr>`;return p`
      <p>${this.#h(n.by[r],r)}</p>
      ${this.table(["why","runs","hours","energy"].map(u=>o(`chart.${u}`)),p`${s.map(([u,l])=>a(o(`cause.${u}`),l))}
        ${s.length>1?a(o("chart.all"),n):y}`)}
    `}#w(n,{months:r,points:o},{unknown:i},s){let{say:a,format:u}=this,l=[];n.balance_point_c===null?l.push(a("outdoor.unlearned")):n.balance_point_is_default&&l.push(a("outdoor.default",{value:u.temperature(n.balance_point_c)})),n.burns_fuel&&n.economic_balance_point_c===null&&l.push(a("outdoor.no_economic")),n.suggested_lockout_c===null&&l.push(a("outdoor.no_suggestion")),i&&l.push(a("outdoor.unknown",{runs:this.#o(i.runs),all:this.#r(Zt(i,s),s)}));let h=o.filter(c=>c.energy_kwh===null).length;return h>0&&s==="energy"&&l.push(a("chart.untold",{runs:u.number(h)})),l.push(a("outdoor.since",{day:u.calendarDay(r.counted_since&&r.counted_since>r.first_day?r.counted_since:r.first_day)})),l}#x({bins:n,unknown:r},o){let{say:i}=this,s=(a,u)=>p`<tr>
        <th scope="row">${a}</th>
        ${we.map(l=>p`<td>${this.#r(u.by[o][l],o)}</td>`)}
        <td>${this.#r(Zt(u,o),o)}</td>
      </tr>`;return this.asTable([i("outdoor.temperature"),...we.map(a=>i(`chart.${a}`)),i("chart.all")],p`${n.map(a=>s(this.#u(a),a))}
      ${r?s(i("outdoor.unknown_row"),r):y}`)}getCardSize(){return 9}static{this.styles=[ue.styles,C`
      .zones .enough {
        fill: var(--aux-wasted);
        fill-opacity: 0.09;
      }
      .legend .zone {
        width: 16px;
        height: 12px;
        border: 1px solid var(--divider-color);
        background: color-mix(in srgb, var(--aux-wasted) 9%, transparent);
      }
      .zones text {
        fill: var(--primary-text-color);
        font-weight: 500;
      }
      .zones .perhaps {
        fill: var(--aux-line);
        fill-opacity: 0.14;
      }
      .mark line {
        stroke: var(--aux-line);
        stroke-width: 2;
        pointer-events: none;
      }
      .mark.copes line {
        stroke-width: 3;
      }
      .mark.allowed line {
        stroke-dasharray: 7 4;
      }
      .mark.suggested line {
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }
      .mark.economic line {
        stroke-dasharray: 10 4 2 4;
      }
      .mark text {
        paint-order: stroke;
        stroke: var(--card-background-color, #fff);
        stroke-width: 3px;
        stroke-linejoin: round;
      }
      .mark .value {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
    `]}};var Mi=["money","energy","hours"],xe=()=>({...X(),unknown:0,saved:0});function Si(e,t,n,r){let o=e.counted_since,i=e.months.length-1,s=Su(e,t,n==="hours"?"hours":"energy",r);return e.months.map(({first_day:a,last_day:u,...l},h)=>{let c=o!==null&&a<o&&o<=u,d=s[h]??X(),f={money:()=>Mu(l),energy:()=>ku(l,c?d:null),hours:()=>l.hours===null?null:{...xe(),...d}}[n]();return{first_day:a,last_day:u,sum:l,amounts:f,current:h===i}}).filter(a=>o===null||a.last_day>=o||a.sum.energy_kwh)}function ku(e,t){let{energy_kwh:n,avoidable_kwh:r,uncertain_kwh:o}=e;if(n===null)return null;if(r===null&&o===null&&n)return{...xe(),unknown:n};let i=Math.max(n-(r??0)-(o??0),0),s=t?Math.min(Math.max(i-t.needed,0),e.unpriced_kwh):0;return{...xe(),needed:i-s,uncertain:o??0,wasted:r??0,unknown:s}}function Mu(e){let{cost:t,extra_cost:n}=e;return t===null?null:n===null?{...xe(),unknown:t}:n<0?{...xe(),needed:t,saved:n}:{...xe(),needed:Math.max(t-n,0),wasted:n}}function Su(e,t,n,r){let o=e.months.map(a=>Tu(a.first_day,r)),i=o.map(X),s=0;for(let a of t)if(!(a.start<(o[0]??1/0))){for(;s+1<o.length&&a.start>=o[s+1];)s+=1;ze(i[s],a,n)}return i}function Tu(e,t){let n=Date.parse(`${e}T00:00:00Z`),r=n-ki(n,t);return r=n-ki(r,t),r}function ki(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}).formatToParts(e),r=i=>Number(n.find(s=>s.type===i)?.value??"0");return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-Math.floor(e/1e3)*1e3}function Ti(e){let t=null;for(let{amounts:n}of e)if(n){t??=xe();for(let r of Object.keys(t))t[r]+=n[r]}return t}var ct=e=>e.needed+e.uncertain+e.wasted+e.unknown;var Au=190,Ru=56,lr=["needed","uncertain","wasted","unknown","saved"],Eu=({amounts:e,sum:t})=>e!==null&&!!(t.runs||t.energy_kwh),tn=class extends ue{constructor(){super(...arguments);this.heading="season.heading"}#e;async ask(n,r){let[o,i]=await Promise.all([Xt(this.hass,n,r),Kr(this.hass,n).catch(()=>null)]);return{...o,report:i}}chart(n,r){let{say:o}=this;if(!n.has_backup)return p`<p class="notice">${o("summary.no_backup")}</p>`;let i=Mi.filter(c=>this.#n(r,c).some(Eu)),s=i.find(c=>c===this._view)??i[0],a=s&&this.#n(r,s),u=a&&Ti(a);if(!s||!a||!u)return p`<p class="notice">${o("chart.no_runs")}</p>`;let l=this.#l(a,s),h=a.find(c=>c.first_day===this._chosen);return p`
      <p class="headline">${this.#a(u,s)}</p>
      ${this.#c(r,s)} ${this.switch("chart.measure",i,s)}
      ${this.#d(a,l,s)}
      <ul class="legend">
        ${this.#i(u).map(c=>p`<li>
              ${Ft(c)}
              <span
                >${this.named(this.#o(c,s))}
                <strong>${this.#t(Math.abs(u[c]),s)}</strong></span
              >
            </li>`)}
      </ul>
      ${this.told(l,h&&this.#s(h),h&&this.#p(h,s))}
      <ul class="notes">
        ${this.#m(r,a,s).map(c=>p`<li>${c}</li>`)}
      </ul>
      ${this.#f(a,u,s)}
    `}#n(n,r){let o=this.hass.config.time_zone;(this.#e?.data!==n||this.#e.zone!==o)&&(this.#e={data:n,zone:o,views:new Map});let{views:i}=this.#e,s=i.get(r)??Si(n.months,n.points,r,o);return i.set(r,s),s}#t(n,r){let{format:o}=this;return r==="money"?o.money(n,this.#r):r==="energy"?o.energy(n):n===null?o.number(null):o.hours(n)}get#r(){return this._data?.months.currency??""}#o(n,r){return this.say(r==="money"?`season.money_${n}`:`chart.${n}`)}#i(n){return lr.filter(r=>r==="needed"||r==="wasted"||n[r]!==0)}#s({first_day:n,current:r}){let o=`${this.format.month(n,"long")} ${n.slice(0,4)}`;return r?this.say("season.so_far",{month:o}):o}#a(n,r){let{say:o}=this,i={all:this.#t(ct(n),r),wasted:this.#t(n.wasted,r),saved:this.#t(-n.saved,r)},s=n.wasted+n.saved;return r==="money"&&s<-.005?o("season.headline_saved",{...i,saved:this.#t(-s,r)}):o(`season.headline_${r}`,{...i,wasted:this.#t(Math.max(s,0),r)})}#c({report:n},r){let o=n?.last_season;if(!o)return y;let{say:i,format:s}=this,a=c=>r==="money"?c.cost:r==="energy"?c.energy_kwh:c.hours,u=r==="money"?o.extra_cost:r==="energy"?o.avoidable_kwh:null,l=a(o);if(l===null)return y;let h={from:s.calendarDay(o.first_day),to:s.calendarDay(o.last_day),then:this.#t(l,r),now:this.#t(a(o.this_season),r)};return p`<p class="secondary">
      ${u!==null&&u>0?i("season.compared_wasted",{...h,wasted:this.#t(u,r)}):i("season.compared",h)}
    </p>`}#l(n,r){let{left:o,right:i}=this.#h,s=(i-o)/Math.max(n.length,1);return n.map((a,u)=>({key:a.first_day,x:o+s*(u+.5),width:Math.min(s*.8,Ru),parts:a.amounts?lr.map(l=>({fill:l,value:a.amounts[l]})):[],label:`${this.named(this.#s(a))} ${this.#u(a,r)}`}))}#u({amounts:n,sum:r},o){return n?!r.runs&&ct(n)===0?this.say("chart.no_runs_then"):lr.filter(i=>n[i]!==0).map(i=>`${this.named(this.#o(i,o))} ${this.#t(Math.abs(n[i]),o)}`).join(", "):this.say(o==="money"?"season.no_cost":"season.not_known")}get#h(){return{left:52,right:this._width-4}}#d(n,r,o){let{say:i,format:s}=this,a={...this.#h,top:26,bottom:26+Au},[u,l]=Wt(r),h=jt([u,l*1.1],a,5),c=h.ticks(5),d=o==="money"&&ut(c)>0?2:ut(c),f=(a.right-a.left)/Math.max(n.length,1),g=n.every(({first_day:b})=>be(s.month(b))<f)?"short":"narrow",{click:m,key:_}=this.choosing(r);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${a.bottom+26}
        viewBox="0 0 ${this._width} ${a.bottom+26}"
        role="group"
        aria-label=${i("season.chart")}
        @click=${m}
        @keydown=${_}
      >
        ${Vt()}
        ${Gt(h,a,c,b=>o==="money"?s.money(b,this.#r,d):s.number(b,d))}
        <text x="0" y="12" aria-hidden="true">${i(`season.axis_${o}`)}</text>
        ${Kt(r,h,a,this._chosen)}
        <g aria-hidden="true">
          ${r.map((b,v)=>{let k=n[v],$=k.amounts&&ct(k.amounts),M=$===null?"?":o==="money"?s.money($,this.#r,$<10?2:0):s.number($,$>0&&$<10?1:0),R=Math.min(h(0),...nr(b.parts,h).map(q=>q.y));return w`
              ${be(M)<=f-2?w`<text class="sum" x=${b.x} y=${R-5} text-anchor="middle">${M}</text>`:y}
              <text class=${k.current?"current":""} x=${b.x} y=${a.bottom+17}
                text-anchor="middle">${s.month(k.first_day,g)}</text>
              ${k.current?w`<rect class="current" x=${b.x-9} width="18" height="3" rx="1.5"
                      y=${a.bottom+22}></rect>`:y}`})}
        </g>
      </svg>
    </div>`}#p({sum:n,...r},o){let{say:i,format:s}=this;return p`
      <p>${this.#u({sum:n,...r},o)}</p>
      <p class="secondary">
        ${i("season.figures",{runs:s.number(n.runs),hours:n.hours===null?s.number(null):s.hours(n.hours),energy:s.energy(n.energy_kwh),cost:s.money(n.cost,this.#r)})}
      </p>
    `}#m({months:n},r,o){let{say:i,format:s}=this,a=[],u=d=>r.reduce((f,g)=>f+(d(g.sum)??0),0),l=u(d=>d.unpriced_kwh);l>=.05&&o!=="hours"&&a.push(i("season.unpriced",{energy:s.energy(l)}));let h=u(d=>d.runs_without_energy);h>0&&o!=="hours"&&a.push(i("chart.untold",{runs:s.number(h)})),o==="money"&&u(d=>d.uncertain_kwh)>0&&a.push(i("season.perhaps"));let c=u(d=>d.outage_cost);return o==="money"&&c>0&&a.push(i("season.outage",{cost:this.#t(c,o)})),o==="hours"&&a.push(i("season.hours_note")),n.counted_since&&n.counted_since>n.first_day&&a.push(i("season.since",{day:s.calendarDay(n.counted_since)})),a}#f(n,r,o){let{say:i}=this,s=this.#i(r),a=(u,l)=>p`<tr>
        <th scope="row">${u}</th>
        ${s.map(h=>p`<td>${this.#t(l&&Math.abs(l[h]),o)}</td>`)}
        <td>${this.#t(l&&ct(l),o)}</td>
      </tr>`;return this.asTable([i("season.month"),...s.map(u=>this.#o(u,o)),i("chart.all")],p`${n.map(u=>a(this.#s(u),u.amounts))}
      ${a(i("season.all"),r)}`)}getCardSize(){return 8}static{this.styles=[ue.styles,C`
      text.sum {
        fill: var(--primary-text-color);
      }
      text.current {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
      rect.current {
        fill: var(--primary-color);
      }
    `]}};var Cu=[1,2,3,4,6,12,24],Ai=new Map;function cr(e,t){let n=Ai.get(t);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),Ai.set(t,n));let r={};for(let{type:h,value:c}of n.formatToParts(e))r[h]=Number(c);let{year:o=1970,month:i=1,day:s=1,hour:a=0,minute:u=0,second:l=0}=r;return Date.UTC(o,i-1,s,a,u,l)}var Ri=(e,t)=>cr(e,t)-Math.floor(e/1e3)*1e3;function Ei(e,t){let n=[e-864e5,e+864e5].map(r=>e-Ri(r,t)).filter(r=>cr(r,t)===e);return n.length>0?Math.min(...n):null}var hr=e=>Date.parse(`${e}T00:00:00Z`),Ci=e=>new Date(e).toISOString().slice(0,10),te=(e,t)=>Ci(cr(e,t)),B=(e,t)=>Ci(hr(e)+t*864e5);function P(e,t){let n=hr(e);return Ei(n,t)??n-Ri(n-864e5,t)}function ht(e,t){let n=[];for(let r=e;r<=t;r=B(r,1))n.push(r);return n}function Nu(e,t,n,r){let o=[];for(let i of ht(te(e,n),te(t,n))){let s=P(i,n);for(let a=0;a<24;a+=r){let u=a===0?s:Ei(hr(i)+a*36e5,n);u!==null&&u>=e&&u<=t&&o.push({at:u,midnight:a===0})}}return o}function Ni(e,t,n,r,o){let i=r/((t-e)/36e5),s=Cu.find(a=>a*i>=o)??24;return Nu(e,t,n,s)}var Du=.95,Pu=.8,Lu=20,ve=e=>typeof e=="number"?e:null;function qu(e,t,n=!1){return{when:rn(e,t,n),verdict:Ou(e,t),why:Iu(e,t),facts:Uu(e,t,n),known:zu(e,t)}}function Di(e,t,n=!1){let{say:r,format:o}=t;return r("story.line",{when:rn(e,t,n),duration:o.duration(e.minutes*60),why:r(`cause.${e.cause}`),wasted:r(`story.short_${e.avoidable}`)})}function rn(e,{say:t,format:n},r=!1){let o=n.day(e.start);return r?t("story.since",{day:o,from:n.time(e.start)}):nn(e.start,n)===nn(e.end,n)?t("story.when",{day:o,from:n.time(e.start),to:n.time(e.end)}):t("story.when_days",{from:n.dayAndTime(e.start),to:n.dayAndTime(e.end)})}var nn=(e,t)=>te(Date.parse(e),t.zone);function Ou(e,{say:t,format:n,currency:r}){if(e.why.outage===!0){let a=e.outage_cost??null,u=t("story.outage");return a===null||a<.005?u:`${u} ${t("story.outage_cost",{extra:n.money(a,r)})}`}if(e.extra_cost!==null&&e.extra_cost<=-.005)return t("story.saved",{saved:n.money(-e.extra_cost,r)});if(e.avoidable==="no")return t(e.cause==="defrost"?"story.no_defrost":"story.no");if(e.avoidable==="uncertain")return t("story.uncertain");let{avoidable_kwh:o,energy_kwh:i}=e,s=o!==null&&i?o/i:1;return s>.95||s<.01?t("story.yes"):t("story.yes_part",{part:n.percent(s)})}function Iu(e,{say:t,format:n}){let{why:r}=e,o=ve(r.outdoors_c)??e.outdoor_c,i=n.temperature(o),s=ve(e.balance_point_c),a=n.temperature(s),u=r.block_is_as_you_said===!0;switch(e.cause){case"setpoint_raised":return Bu(e,{say:t,format:n});case"capacity":return o===null||s===null?t("cause.capacity"):t("why.capacity",{outdoors:i,point:a});case"droop":{let l=ve(r.colder_than_set_k),h=l===null?t("cause.droop"):t("why.droop",{colder:n.temperatureDifference(l)});return o===null||s===null?h:`${h} ${t("why.should_cope",{outdoors:i,point:a})}`}case"defrost":{let l=t("why.defrost");return ve(r.heat_pump_dipped_s)===null?l:`${l} ${t("why.defrost_dipped")}`}case"emergency_heat":return t("why.emergency_heat");case"compressor_lockout":{let l=ve(r.heat_pump_blocked_below_c);return l===null||o===null?t("why.lockout_unknown"):t(u?"why.lockout_given":"why.lockout_usual",{outdoors:i,lockout:n.temperature(l)})}case"no_heat_call":return t("why.no_heat_call",{duration:n.duration(ve(r.without_call_for_heat_s))});case"unknown":return o===null?t("why.unknown_weather"):r.heat_pump_ran===!1?t("why.unknown_alone",{outdoors:i}):s!==null&&Math.abs(o-s)<=(e.balance_point_uncertainty_k??0)?t("why.unknown_near",{outdoors:i,point:a,uncertainty:n.temperatureDifference(e.balance_point_uncertainty_k??null)}):t(Hu(e)?"why.unknown_defrost":"why.unknown",{outdoors:i})}}var Hu=e=>e.avoidable==="uncertain"&&e.minutes<=Lu&&e.extra_kwh!==null;function Bu(e,{say:t,format:n}){let{why:r}=e,o=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,i=ve(r.set_higher_by_k);if(i===null)return t("why.raised_ahead");if(typeof r.set_higher_at!="string")return t("cause.setpoint_raised");let s=nn(r.set_higher_at,n)===nn(e.start,n);return`${t(o===null?"why.raised":`why.raised_${o}`,{rise:n.temperatureDifference(i),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${t("why.raised_then")}`}function Uu(e,{say:t,format:n,currency:r},o){let i=t("story.not_known"),s=e.extra_cost;return[[o?"story.so_far":"story.lasted",n.duration(e.minutes*60)],["story.energy",e.energy_kwh===null?i:n.energy(e.energy_kwh)],["story.cost",e.cost===null?i:n.money(e.cost,r)],s!==null&&s<=-.005?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?i:n.money(s,r)],["story.outdoors",e.outdoor_c===null?null:n.temperature(e.outdoor_c)],["story.indoors",e.indoor_c===null?null:n.temperature(e.indoor_c)],["story.set_to",e.setpoint_c===null?null:n.temperature(e.setpoint_c)],["story.heat_pump",typeof e.why.heat_pump_ran=="boolean"?t(e.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(u=>u[1]!==null).map(([u,l])=>({name:t(u),value:l}))}function zu(e,{say:t}){let n=e.confidence>=Du?"sure":e.confidence>=Pu?"quite":"likely",r=t("story.known",{by:t(`evidence.${e.evidence}`),sure:t(`story.${n}`)});return e.estimated?`${r} ${t("story.estimated")}`:r}function on(e,t,n=!1){let r=qu(e,t,n);return p`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${ae({colour:se(e.cause),shape:"area",texture:Be(e.avoidable)})}
      ${r.verdict}
    </p>
    <p>${r.why}</p>
    <dl>
      ${r.facts.map(({name:o,value:i})=>p`<div>
            <dt>${o}</dt>
            <dd>${i}</dd>
          </div>`)}
    </dl>
    ${r.known?p`<p class="aux-story-known">${r.known}</p>`:y}
  </div>`}var Pi=(e,t)=>t(`story.short_${e}`),sn=C`
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
`;var an=class extends N{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return p`
      <p class="headline">${this.#e(n)}</p>
      ${this.#n(n)} ${this.#t(n)}
    `}#e({month:n,currency:r,has_backup:o}){let{say:i,format:s}=this;if(!o)return i("summary.no_backup");if(n.runs===0)return i("summary.month_none");if(n.cost===null)return i("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?i("summary.month_cost",{cost:a}):u<=-.005?i("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?i("summary.month_needed",{cost:a}):i("summary.month",{cost:a,extra:s.money(u,r)})}#n({season:n,currency:r,has_backup:o}){if(!o||n.cost===null||!n.runs)return y;let{say:i,format:s}=this,a=s.money(n.cost,r),u=n.extra_cost??0;return p`<p class="secondary">
      ${u<=-.005?i("summary.season_saved",{cost:a,saved:s.money(-u,r)}):u<.005?i("summary.season_cost",{cost:a}):i("summary.season",{cost:a,extra:s.money(u,r)})}
    </p>`}#t(n){let{say:r,format:o}=this,{running:i,run:s,last_run:a,emergency_heat:u,outage:l}=n;return p`<div class="now ${i?"on":""}">
      <ha-icon icon=${i?"mdi:radiator":i===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${r(i===null?"now.unknown":i?"now.on":"now.off")}</strong
        >
        ${i&&s?p`<p>${this.#i(s)}</p>
                <p class="secondary">${this.#r(s,n.power_w)}</p>`:a?p`<p class="secondary">
                  ${r("now.last",{at:o.dayAndTime(a.start),duration:o.duration(a.minutes*60)})}
                  ${this.#i(a)}
                </p>`:p`<p class="secondary">${r("now.never")}</p>`}
        ${this.#o(n)}
        ${u?p`<p class="warning">${r("now.emergency")}</p>`:y}
        ${l?p`<p class="warning">${r("now.outage",{at:o.day(l.since)})}</p>`:y}
      </div>
    </div>`}#r(n,r){let{say:o,format:i}=this,s=i.duration(n.minutes*60),a=n.energy_kwh;if(a!==null&&r!==null)return o("now.so_far",{duration:s,energy:i.energy(a),power:i.power(r)});let u=[s,...a===null?[]:[i.energy(a)],...r===null?[]:[i.power(r)]];return`${o("story.so_far")}: ${u.join(", ")}`}#o({running:n,run:r,last_run:o,currency:i}){let{say:s,format:a}=this,u=n?r:o;return u?p`<details>
      <summary>${s("summary.story")}</summary>
      ${on(u,{say:s,format:a,currency:i},n===!0)}
    </details>`:y}#i(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[N.styles,Ue,sn,C`
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
    `]}};var Li=e=>(...t)=>({_$litDirective$:e,values:t}),un=class{constructor(t){}get _$AU(){return this._$AM._$AU}_$AT(t,n,r){this._$Ct=t,this._$AM=n,this._$Ci=r}_$AS(t,n){return this.update(t,n)}update(t,n){return this.render(...n)}};var Vu={},qi=Li(class extends un{constructor(){super(...arguments),this.ot=Vu}render(e,t){return t()}update(e,[t,n]){if(Array.isArray(t)){if(Array.isArray(this.ot)&&this.ot.length===t.length&&t.every((r,o)=>r===this.ot[o]))return G}else if(this.ot===t)return G;return this.ot=Array.isArray(t)?Array.from(t):t,this.render(t,n)}});var Fu=["no","uncertain","yes"];function Oi(e,t){let n=[];for(let r of Fu){let o;for(let i of e){if(i.avoidable!==r)continue;let s=t(Date.parse(i.start)),a=Math.max(t(Date.parse(i.end)),s+2.5);o&&s-o.right<.5?o.right=Math.max(o.right,a):n.push(o={left:s,right:a,avoidable:r})}}return n}function Ii(e,t,n,r){let o,i=1/0;for(let s of e){let a=t(Date.parse(s.start)),u=t(Date.parse(s.end)),l=n<a?a-n:n>u?n-u:0;if(l>r)continue;let h=l+Math.abs(n-(a+u)/2)*.001;h<i&&([o,i]=[s,h])}return o}function Hi(e,t){if(e.length<3)return e;let n=[],r=0;for(;r<e.length;){let o=Math.floor(e[r].at/t),i=r,s=-1,a=-1;for(;i<e.length&&Math.floor(e[i].at/t)===o;i++){let{value:l}=e[i];l!==null&&((s<0||l<e[s].value)&&(s=i),(a<0||l>e[a].value)&&(a=i))}let u=new Set([r,s,a,i-1].filter(l=>l>=0));for(let l of[...u].sort((h,c)=>h-c))n.push(e[l]);r=i}return n}function ln(e,t,n){let r=[],o;for(let i of e){if(i.at>n)break;if(o&&o.value!==null){let s=i.value===null?i.at:i.at-t;s>o.at&&r.push({at:s,value:o.value})}r.push(i),o=i}return o&&o.value!==null&&n>o.at&&r.push({at:n,value:o.value}),r}function cn(e,t){let n=0,r=e.length;for(;n<r;){let o=n+r>>1;e[o].at<=t?n=o+1:r=o}return e[n-1]?.value??null}var le=e=>e.some(({value:t})=>t!==null);function Bi(e,t,n){let r=e[0];if(!r)return[];let o=[],i=0;for(let s=Math.floor(r.at/t)*t;s<n;s+=t){let a=Math.min(s+t,n),u=1/0,l=-1/0,h=0,c=0;for(;i<e.length&&e[i].at<a;i++){let{at:d,value:f}=e[i],g=Math.min(e[i+1]?.at??n,a)-Math.max(d,s);if(f!==null&&g>0&&(u=Math.min(u,f),l=Math.max(l,f),h+=f*g,c+=g),(e[i+1]?.at??n)>a)break}o.push(c>0?{at:(s+a)/2,low:u,high:l,mean:h/c}:null)}return o}var Wu=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"];function Ui(e,t,n,r){let{say:o,format:i,currency:s}=t;return p`<div class="aux-rows" tabindex="0" role="group" aria-label=${o("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${Wu.map(a=>p`<th scope="col">${o(a)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${e.map(a=>p`<tr>
              <th scope="row">
                <button class="link" @click=${()=>r(a)}>
                  ${rn(a,t,n(a))}
                </button>
              </th>
              <td>${i.duration(a.minutes*60)}</td>
              <td>${o(`legend.${a.cause}`)}</td>
              <td>${Pi(a.avoidable,o)}</td>
              <td>${i.energy(a.energy_kwh)}</td>
              <td>${i.money(a.cost,s)}</td>
              <td>${i.money(a.extra_cost,s)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}var zi=C`
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
`;var dt=Math.PI,dr=2*dt,$e=1e-6,ju=dr-$e;function Vi(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function Gu(e){let t=Math.floor(e);if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Vi;let n=10**t;return function(r){this._+=r[0];for(let o=1,i=r.length;o<i;++o)this._+=Math.round(arguments[o]*n)/n+r[o]}}function Fi(e,t,n,r){return e===n&&t===r}function Ku(e){let t=Math.floor(e);if(!(t<=15))return Fi;let n=10**t,r=function(o){return Math.round(o*n)};return function(o,i,s,a){return r(o)===r(s)&&r(i)===r(a)}}var Ve=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Vi:Gu(t),this._equal=t==null?Fi:Ku(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,r,o){this._append`Q${+t},${+n},${this._x1=+r},${this._y1=+o}`}bezierCurveTo(t,n,r,o,i,s){this._append`C${+t},${+n},${+r},${+o},${this._x1=+i},${this._y1=+s}`}arcTo(t,n,r,o,i){if(t=+t,n=+n,r=+r,o=+o,i=+i,i<0)throw new Error(`negative radius: ${i}`);let s=this._x1,a=this._y1,u=r-t,l=o-n,h=s-t,c=a-n,d=h*h+c*c;if(this._x1===null)this._append`M${this._x1=t},${this._y1=n}`;else if(d>$e)if(!(Math.abs(c*u-l*h)>$e)||!i)this._append`L${this._x1=t},${this._y1=n}`;else{let f=r-s,g=o-a,m=u*u+l*l,_=f*f+g*g,b=Math.sqrt(m),v=Math.sqrt(d),k=i*Math.tan((dt-Math.acos((m+d-_)/(2*b*v)))/2),$=k/v,M=k/b;Math.abs($-1)>$e&&this._append`L${t+$*h},${n+$*c}`,this._append`A${i},${i},0,0,${+(c*f>h*g)},${this._x1=t+M*u},${this._y1=n+M*l}`}}arc(t,n,r,o,i,s){if(t=+t,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(o),u=r*Math.sin(o),l=t+a,h=n+u,c=1^s,d=s?o-i:i-o;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>$e||Math.abs(this._y1-h)>$e)&&this._append`L${l},${h}`,!!r){if(d<0&&(d=d%dr+dr),d>ju)this._append`A${r},${r},0,1,${c},${t-a},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=h}`;else if(d>$e){let f=t+r*Math.cos(i),g=n+r*Math.sin(i);if(d>=dt&&this._equal(l,h,f,g)){d/=2;let m=o+d;this._append`A${r},${r},0,${+(d>=dt)},${c},${t+r*Math.cos(m)},${n+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(d>=dt)},${c},${this._x1=f},${this._y1=g}`}}}rect(t,n,r,o){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${r=+r}v${+o}h${-r}Z`}toString(){return this._}};function Yu(){return new Ve}Yu.prototype=Ve.prototype;function L(e){return function(){return e}}var Xu=Math.cos;var pr=Math.sin,Fe=Math.sqrt,Wi=1e-12,hn=Math.PI,sd=hn/2,Xi=2*hn;function Qi(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);t=r}return e},()=>new Ve(t)}var ad=Array.prototype.slice;function Zi(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function Ji(e){this._context=e}Ji.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function gr(e){return new Ji(e)}function es(e){return e[0]}function ts(e){return e[1]}function pn(e,t){var n=L(!0),r=null,o=gr,i=null,s=Qi(a);e=typeof e=="function"?e:e===void 0?es:L(e),t=typeof t=="function"?t:t===void 0?ts:L(t);function a(u){var l,h=(u=Zi(u)).length,c,d=!1,f;for(r==null&&(i=o(f=s())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===d&&((d=!d)?i.lineStart():i.lineEnd()),d&&i.point(+e(c,l,u),+t(c,l,u));if(f)return i=null,f+""||null}return a.x=function(u){return arguments.length?(e=typeof u=="function"?u:L(+u),a):e},a.y=function(u){return arguments.length?(t=typeof u=="function"?u:L(+u),a):t},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:L(!!u),a):n},a.curve=function(u){return arguments.length?(o=u,r!=null&&(i=o(r)),a):o},a.context=function(u){return arguments.length?(u==null?r=i=null:i=o(r=u),a):r},a}function yr(e,t,n){var r=null,o=L(!0),i=null,s=gr,a=null,u=Qi(l);e=typeof e=="function"?e:e===void 0?es:L(+e),t=typeof t=="function"?t:L(t===void 0?0:+t),n=typeof n=="function"?n:n===void 0?ts:L(+n);function l(c){var d,f,g,m=(c=Zi(c)).length,_,b=!1,v,k=new Array(m),$=new Array(m);for(i==null&&(a=s(v=u())),d=0;d<=m;++d){if(!(d<m&&o(_=c[d],d,c))===b)if(b=!b)f=d,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),g=d-1;g>=f;--g)a.point(k[g],$[g]);a.lineEnd(),a.areaEnd()}b&&(k[d]=+e(_,d,c),$[d]=+t(_,d,c),a.point(r?+r(_,d,c):k[d],n?+n(_,d,c):$[d]))}if(v)return a=null,v+""||null}function h(){return pn().defined(o).curve(s).context(i)}return l.x=function(c){return arguments.length?(e=typeof c=="function"?c:L(+c),r=null,l):e},l.x0=function(c){return arguments.length?(e=typeof c=="function"?c:L(+c),l):e},l.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:L(+c),l):r},l.y=function(c){return arguments.length?(t=typeof c=="function"?c:L(+c),n=null,l):t},l.y0=function(c){return arguments.length?(t=typeof c=="function"?c:L(+c),l):t},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:L(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(e).y(t)},l.lineY1=function(){return h().x(e).y(n)},l.lineX1=function(){return h().x(r).y(t)},l.defined=function(c){return arguments.length?(o=typeof c=="function"?c:L(!!c),l):o},l.curve=function(c){return arguments.length?(s=c,i!=null&&(a=s(i)),l):s},l.context=function(c){return arguments.length?(c==null?i=a=null:a=s(i=c),l):i},l}var ud=Qu(gr);function ns(e){this._curve=e}ns.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function Qu(e){function t(n){return new ns(e(n))}return t._curve=e,t}var ld=Fe(3);var Zu=Fe(1/3),cd=Zu*2;var rs=pr(hn/10)/pr(7*hn/10),hd=pr(Xi/10)*rs,dd=-Xu(Xi/10)*rs;var fd=Fe(3);var pd=Fe(3);var md=Fe(3)/2,Ju=1/Fe(12),gd=(Ju/2+1)*3;function ce(){}function dn(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*e._y1+n)/6)}function _r(e){this._context=e}_r.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:dn(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:dn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function el(e){this._context=e}el.prototype={areaStart:ce,areaEnd:ce,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this._x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:dn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function tl(e){this._context=e}tl.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,r=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:dn(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function os(e,t){this._basis=new _r(e),this._beta=t}os.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this._x,t=this._y,n=e.length-1;if(n>0)for(var r=e[0],o=t[0],i=e[n]-r,s=t[n]-o,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(r+u*i),this._beta*t[a]+(1-this._beta)*(o+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var yd=(function e(t){function n(r){return t===1?new _r(r):new os(r,t)}return n.beta=function(r){return e(+r)},n})(.85);function fn(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e._k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function br(e,t){this._context=e,this._k=(1-t)/6}br.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:fn(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:fn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var _d=(function e(t){function n(r){return new br(r,t)}return n.tension=function(r){return e(+r)},n})(0);function wr(e,t){this._context=e,this._k=(1-t)/6}wr.prototype={areaStart:ce,areaEnd:ce,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:fn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var bd=(function e(t){function n(r){return new wr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function xr(e,t){this._context=e,this._k=(1-t)/6}xr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:fn(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var wd=(function e(t){function n(r){return new xr(r,t)}return n.tension=function(r){return e(+r)},n})(0);function vr(e,t,n){var r=e._x1,o=e._y1,i=e._x2,s=e._y2;if(e._l01_a>Wi){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,u=3*e._l01_a*(e._l01_a+e._l12_a);r=(r*a-e._x0*e._l12_2a+e._x2*e._l01_2a)/u,o=(o*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/u}if(e._l23_a>Wi){var l=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,h=3*e._l23_a*(e._l23_a+e._l12_a);i=(i*l+e._x1*e._l23_2a-t*e._l12_2a)/h,s=(s*l+e._y1*e._l23_2a-n*e._l12_2a)/h}e._context.bezierCurveTo(r,o,i,s,e._x2,e._y2)}function is(e,t){this._context=e,this._alpha=t}is.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:vr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var xd=(function e(t){function n(r){return t?new is(r,t):new br(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function ss(e,t){this._context=e,this._alpha=t}ss.prototype={areaStart:ce,areaEnd:ce,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:vr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var vd=(function e(t){function n(r){return t?new ss(r,t):new wr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function as(e,t){this._context=e,this._alpha=t}as.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,r=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:vr(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var $d=(function e(t){function n(r){return t?new as(r,t):new xr(r,0)}return n.alpha=function(r){return e(+r)},n})(.5);function nl(e){this._context=e}nl.prototype={areaStart:ce,areaEnd:ce,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,t):(this._point=1,this._context.moveTo(e,t))}};function ji(e){return e<0?-1:1}function Gi(e,t,n){var r=e._x1-e._x0,o=t-e._x1,i=(e._y1-e._y0)/(r||o<0&&-0),s=(n-e._y1)/(o||r<0&&-0),a=(i*o+s*r)/(r+o);return(ji(i)+ji(s))*Math.min(Math.abs(i),Math.abs(s),.5*Math.abs(a))||0}function Ki(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function fr(e,t,n){var r=e._x0,o=e._y0,i=e._x1,s=e._y1,a=(i-r)/3;e._context.bezierCurveTo(r+a,o+a*t,i-a,s-a*n,i,s)}function mr(e){this._context=e}mr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:fr(this,this._t0,Ki(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,fr(this,Ki(this,n=Gi(this,e,t)),n);break;default:fr(this,this._t0,n=Gi(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function rl(e){this._context=new us(e)}(rl.prototype=Object.create(mr.prototype)).point=function(e,t){mr.prototype.point.call(this,t,e)};function us(e){this._context=e}us.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,r,o,i){this._context.bezierCurveTo(t,e,r,n,i,o)}};function ol(e){this._context=e}ol.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else for(var r=Yi(e),o=Yi(t),i=0,s=1;s<n;++i,++s)this._context.bezierCurveTo(r[0][i],o[0][i],r[1][i],o[1][i],e[s],t[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function Yi(e){var t,n=e.length-1,r,o=new Array(n),i=new Array(n),s=new Array(n);for(o[0]=0,i[0]=2,s[0]=e[0]+2*e[1],t=1;t<n-1;++t)o[t]=1,i[t]=4,s[t]=4*e[t]+2*e[t+1];for(o[n-1]=2,i[n-1]=7,s[n-1]=8*e[n-1]+e[n],t=1;t<n;++t)r=o[t]/i[t-1],i[t]-=r,s[t]-=r*s[t-1];for(o[n-1]=s[n-1]/i[n-1],t=n-2;t>=0;--t)o[t]=(s[t]-o[t+1])/i[t];for(i[n-1]=(e[n]+o[n-1])/2,t=0;t<n-1;++t)i[t]=2*e[t+1]-o[t+1];return[o,i]}function ls(e,t){this._context=e,this._t=t}ls.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function cs(e){return new ls(e,1)}var $r=new Set(["unavailable","unknown"]),il=2*6e4,hs=3e4,sl=70,mn=class{#e;#n=new Map;constructor(t){this.#e=t}async of(t,n,r,o){let i=n.filter(a=>P(a,r)<o);await Promise.all(i.map(a=>this.#t(t,a,r,o))),await this.#o(t,i,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of i){let u=this.#n.get(a);if(u)for(let l of ds)s[l].push(...u[l])}return this.#i(new Set(n)),s}async#t(t,n,r,o){let i=this.#n.get(n),s=P(B(n,1),r),a=i?i.until:P(n,r);if(i&&i.until>=s)return;let u=Math.min(s,o);if(u<=a)return;let l=await this.#r(t,a,u),h=this.#n.get(n),c={until:u===s&&o-s>hs?s:Math.max(a,u-hs)};for(let d of ds){let f=(h?.[d]??[]).filter(({at:_})=>_<a),g=l[d],m=g[0]?.value===f.at(-1)?.value?1:0;c[d]=Hi([...f,...g.slice(m)],il)}this.#n.set(n,c)}async#r(t,n,r){let{climate:o,outdoor:i}=this.#e,s=i?.startsWith("weather.")===!0,a=async(f,g)=>f.length===0?{}:await t.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:f,...g}),u=[o,s?null:i].filter(f=>f!==null),[l,h]=await Promise.all([a(u,{minimal_response:!0}),a(s&&i?[i]:[],{significant_changes_only:!1})]),c=o?l[o]??[]:[],d=t.config.unit_system.temperature;return{...ul(c,d,n),outdoor:i?s?cl(h[i]??[],d,n):ll(l[i]??[],al(t,i),n):[]}}async#o(t,n,r){let{outdoor:o}=this.#e;if(!o?.startsWith("sensor."))return;let i=n.filter(h=>{let c=this.#n.get(h);return c&&!c.statistics&&!le(c.outdoor)&&c.until>=P(B(h,1),r)}),[s,a]=[i[0],i.at(-1)];if(!s||!a)return;let u=await t.callWS({type:"recorder/statistics_during_period",start_time:new Date(P(s,r)).toISOString(),end_time:new Date(P(B(a,1),r)).toISOString(),statistic_ids:[o],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),l=hl(u[o]??[]);for(let h of i){let c=this.#n.get(h),[d,f]=[P(h,r),P(B(h,1),r)];c&&(c.statistics=!0,c.outdoor=l.filter(({at:g})=>g>=d&&g<f))}}#i(t){for(let n of this.#n.keys()){if(this.#n.size<=sl)return;t.has(n)||this.#n.delete(n)}}},ds=["indoor","setpoint","outdoor"],fs=36e5,al=(e,t)=>String(e.states[t]?.attributes.unit_of_measurement??e.config.unit_system.temperature);function gn(e,t){if(e==null||e==="")return null;let n=Number(e);return Number.isFinite(n)?t==="°F"?(n-32)*5/9:t==="K"?n-273.15:n:null}function ul(e,t,n){let r=[],o=[];for(let{s:i,a:s={},lu:a}of e){let u=Math.max(n,a*1e3),l=$r.has(i),h=s.temperature??s.target_temp_low;yn(r,u,l?null:gn(s.current_temperature,t)),yn(o,u,l||i==="off"?null:gn(h,t))}return{indoor:r,setpoint:o}}function ll(e,t,n){let r=[];for(let{s:o,a:i,lu:s}of e)t=typeof i?.unit_of_measurement=="string"?i.unit_of_measurement:t,yn(r,Math.max(n,s*1e3),$r.has(o)?null:gn(o,t));return r}function cl(e,t,n){let r=[];for(let{s:o,a:i={},lu:s}of e){let a=typeof i.temperature_unit=="string"?i.temperature_unit:t;yn(r,Math.max(n,s*1e3),$r.has(o)?null:gn(i.temperature,a))}return r}function hl(e){let t=[],n;for(let{start:r,mean:o}of e)n!==void 0&&r>n&&t.push({at:n,value:null}),t.push({at:r+fs/2,value:o??null}),n=r+fs;return n!==void 0&&t.push({at:n,value:null}),t}function yn(e,t,n){let r=e.at(-1);r&&r.value===n||e.push({at:t,value:n})}var kr={day:1,week:7},ps=1e3,dl=6e4;function ms(e,t,n){let r=B(t,1-kr[e]);return{first:r,last:t,start:P(r,n),end:P(B(t,1),n)}}var _n=class{#e=new Map;async read(t,n,r,o,i){let{outdoor:s}=n.sources,a=`${r} ${s} ${i}`,u=this.#e.get(a);u||(u=new mn({climate:r,outdoor:s}),this.#e.set(a,u));let l,[h,c]=await Promise.all([fl(t,n.entry_id,o),u.of(t,ht(o.first,o.last),i,Date.now()).catch(d=>(l=z(d),{indoor:[],setpoint:[],outdoor:[]}))]);return{range:o,runs:h,temperatures:c,failed:l}}};async function fl(e,t,n){let r=new Date(n.start).toISOString(),o=new Date(n.end).toISOString(),[i,{count:s,runs:a}]=await Promise.all([xt(e,t,{end:r,limit:1}),xt(e,t,{start:r,end:o,limit:ps})]),u=[...a];for(;u.length<s;){let l={start:r,end:o,limit:ps,offset:u.length},h=await xt(e,t,l);if(h.runs.length===0)break;u.push(...h.runs)}return u.push(...i.runs.filter(l=>Date.parse(l.end)>n.start)),u.reverse()}var wn=(e,t)=>t.running===!0&&e.start===t.run?.start;function gs({runs:e,range:t},n,r){let{run:o}=n;if(n.running!==!0||!o)return e;let i=Date.parse(o.start);if(i>=t.end||r<t.start)return e;let s=Math.max(r,Date.parse(o.end));if(s<=t.start)return e;let a={...o,end:new Date(s).toISOString(),minutes:(s-i)/dl};return[...e.filter(u=>u.start!==o.start),a]}function bn(e,t){let n=Math.max(Date.parse(e.start),t.start);return Math.max(0,Math.min(Date.parse(e.end),t.end)-n)}function ys(e,t,{say:n,format:r,currency:o}){if(e.length===0)return n(t.first===t.last?"timeline.none_day":"timeline.none_week");let i=m=>{let _=Date.parse(m.end)-Date.parse(m.start);return _>0?bn(m,t)/_:1},s=m=>{let _=e.filter(v=>m(v)!==null);return _.length===0?null:{value:_.reduce((v,k)=>v+(m(k)??0)*i(k),0),all:_.length===e.length}},a=(m,_)=>_?m:n("timeline.at_least",{value:m}),u=r.duration(e.reduce((m,_)=>m+bn(_,t)/1e3,0)),l=s(m=>m.energy_kwh);if(!l)return n("timeline.sum_duration",{duration:u});let h=a(r.energy(l.value),l.all),c=s(m=>m.cost);if(!c)return n("timeline.sum_energy",{duration:u,energy:h});let d=a(r.money(c.value,o),c.all),f=s(m=>m.extra_cost);if(!f||Math.abs(f.value)<.005)return n("timeline.sum",{duration:u,energy:h,cost:d});let g=a(r.money(Math.abs(f.value),o),f.all);return f.value>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:d,extra:g}):n("timeline.sum_saved",{duration:u,energy:h,cost:d,saved:g})}var A={left:34,right:10},xn=40,Q=22,Mr=112,vs=20,Tr=16,pl=24,_s=8,ml=10,gl=7,yl=56,$s=6e4,_l=60*$s;function ks({past:e,runs:t,point:n,width:r,now:o,say:i,format:s}){let{range:a,temperatures:u}=e,l=Math.min(Math.max(o,a.start),a.end),h=r-A.left-A.right,c=ie([a.start,a.end],[A.left,r-A.right]),d=S=>c(S),f=Math.max(10*$s,2*(a.end-a.start)/h),g=ln(u.indoor,f,l),m=ln(u.outdoor,f,l),_=ln(u.setpoint,0,l),b=Q+Mr+_s,v=bl(t,a,d,b,i,s),k=v.length*xn,$=b+k+_s,M=$+Q+Mr,R=M+pl,q=xs(t,a,u.indoor,"indoor_c"),j=xs(t,a,u.outdoor,"outdoor_c"),{balance_point_c:O,balance_point_uncertainty_k:Z}=n,T=S=>s.degrees(S),x=bs([...Sr(g),...Sr(_),...q.map(([,S])=>S)].map(T),[Q+Mr,Q+4]),U=O===null?[]:[O-(Z??0),O+(Z??0)],E=bs([...Sr(m),...j.map(([,S])=>S),...U].map(T),[M,$+Q+4]),H=(S,kn,Mn=!1)=>{let mt=pn(({at:he})=>d(he),({value:he})=>kn(T(he))).defined(({value:he})=>he!==null).digits(1);return(Mn?mt.curve(cs):mt)(S)??""},We=(S,kn,Mn)=>S.map(([mt,he])=>w`<circle r="3" cx=${d(mt)} cy=${kn(T(he))} style="fill:${Mn}"></circle>`),ke=le(g)||le(_)||q.length>0,Me=le(m)||j.length>0||O!==null,Se=w`
    ${st(v.map(({cause:S})=>[S,se(S)]))}
    ${a.first===a.last?wl(v,M):y}
    ${kl(a,d,r,M,s)}
    ${ke?ws(x,r,s):y}
    ${Me?ws(E,r,s):y}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${H(_,x,!0)}></path>
    ${a.first===a.last?w`<path class="line" style="stroke:var(--aux-indoor)" d=${H(g,x)}></path>`:vl(Bi(u.indoor,Math.max(_l,2*(a.end-a.start)/h),l),d,S=>x(T(S)))}
    ${We(q,x,"var(--aux-indoor)")}
    ${O===null?y:$l(E(T(O)),U.map(S=>E(T(S))),m,d,S=>E(T(S)),r)}
    <path class="line" style="stroke:var(--aux-outdoor)" d=${H(m,E)}></path>
    ${We(j,E,"var(--aux-outdoor)")}
    ${v.map(S=>xl(S,r))}
    ${l<a.end&&l>a.start?w`<line class="now" x1=${d(l)} x2=${d(l)} y1=${Q} y2=${M}></line>`:y}`;return{width:r,height:R,x:d,top:Q,bottom:M,lanes:v,lanesTop:b,lanesHeight:k,outdoorTop:$,indoor:g,setpoint:_,outdoor:m,picture:Se}}function Ms(e,{lanes:t,x:n},r){let o=t.find(({cause:u})=>u===e.cause);if(!o)return y;let i=n(Math.max(Date.parse(e.start),r.start)),s=Math.max(i+3,n(Math.min(Date.parse(e.end),r.end))),a=o.top+vs;return w`<rect class="mark" x=${i-3} y=${a-3} width=${s-i+6}
    height=${Tr+6} rx="3"></rect>`}function bl(e,t,n,r,o,i){let s=a=>n(Math.min(Math.max(a,t.start),t.end));return ei.filter(a=>e.some(u=>u.cause===a)).map((a,u)=>{let l=e.filter(d=>d.cause===a),h=l.reduce((d,f)=>d+bn(f,t)/1e3,0),c=o(`legend.${a}`);return{cause:a,top:r+u*xn,text:o("timeline.lane",{why:c,duration:i.duration(h)}),bars:Oi(l,s)}})}function wl(e,t){return e.map(({cause:n,bars:r})=>{let o=r.map(({left:i,right:s})=>Ss(i,Q,s-i,t-Q));return w`<path class="column" style="fill:${se(n)}" d=${o.join("")}></path>`})}function xl({cause:e,top:t,bars:n},r){let o=se(e),i=["no","uncertain","yes"].filter(a=>n.some(({avoidable:u})=>u===a)),s=t+vs;return w`
    <rect class="track" x=${A.left} width=${r-A.left-A.right} y=${s}
      height=${Tr} rx="2"></rect>
    ${i.map(a=>{let u=n.filter(({avoidable:h})=>h===a).map(({left:h,right:c})=>Ss(h,s,c-h,Tr)).join(""),l=a==="no"?"none":o;return w`<path class="bars" style="fill:${it(e,Be(a),o)};stroke:${l}"
        d=${u}></path>`})}`}var Ss=(e,t,n,r)=>`M${e.toFixed(1)} ${t}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;function vl(e,t,n){let r=s=>s!==null,o=yr().x(s=>t(s.at)).y0(s=>n(s.low)).y1(s=>n(s.high)).defined(r).digits(1)(e)??"",i=pn(s=>t(s.at),s=>n(s.mean)).defined(r).digits(1)(e)??"";return w`<path class="spread" style="fill:var(--aux-indoor)" d=${o}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${i}></path>`}function $l(e,[t=e,n=e],r,o,i,s){let a=s-A.right,u=yr().x(l=>o(l.at)).y0(e).y1(({value:l})=>Math.max(e,i(l))).defined(({value:l})=>l!==null).digits(1)(r)??"";return w`
    <rect class="band" x=${A.left} width=${a-A.left} y=${n}
      height=${Math.max(0,t-n)}></rect>
    <path class="below" d=${u}></path>
    <line class="balance" x1=${A.left} x2=${a} y1=${e} y2=${e}></line>`}function kl(e,t,n,r,o){let i=n-A.left-A.right,s=h=>w`<line class="grid" x1=${t(h)} x2=${t(h)} y1=${Q} y2=${r}></line>`,a=(h,c,d)=>w`<text x=${h} y=${r+16} text-anchor=${c}>${d}</text>`;if(e.first===e.last){let h=o.hour(e.start).length*gl+ml;return w`${Ni(e.start,e.end,o.zone,i,h).map(({at:c})=>{let d=c===e.end;return w`${s(c)} ${a(d?n:t(c),d?"end":"middle",o.hour(c))}`})}`}let u=ht(e.first,e.last),l=i/u.length>yl;return w`${u.map(h=>{let c=P(h,o.zone),d=P(B(h,1),o.zone),f=(t(c)+t(d))/2;return w`${s(c)} ${a(f,"middle",o.weekday(c,l))}`})} ${s(e.end)}`}function bs(e,t){let n=1/0,r=-1/0;for(let i of e)n=Math.min(n,i),r=Math.max(r,i);n>r&&([n,r]=[0,10]);let o=Math.max(0,5-(r-n))/2+.5;return ie([n-o,r+o],t)}function ws(e,t,n){let[r=0,o=0]=e.domain(),i=[1,2,5,10,20,50].find(a=>(o-r)/a<=4)??100,s=[];for(let a=Math.ceil(r/i)*i;a<=o;a+=i)s.push(a);return w`${s.map(a=>w`<line class="grid" x1=${A.left} x2=${t-A.right} y1=${e(a)} y2=${e(a)}></line>
      <text x=${A.left-6} y=${e(a)+4} text-anchor="end">${n.number(a)}°</text>`)}`}var Sr=e=>e.flatMap(({value:t})=>t===null?[]:[t]);function xs(e,t,n,r){return e.flatMap(o=>{let i=Date.parse(o.start),s=o[r];return i<t.start||s===null||cn(n,i)!==null?[]:[[i,s]]})}var Ts=C`
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
    left: ${A.left}px;
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
    left: ${A.left-4}px;
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
`;var As=6e4,Rs=480,Ml=14,Sl=new Set(["heating","preheating","defrosting"]),Ar=50,vn=class extends N{constructor(){super();this.heading="timeline.heading";this.#e="";this.#n=new _n;this.#r=null;this.#c=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+As&&(this.#e="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...N.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#e;#n;#t;#r;#o;#i;#s;#a;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#e=""}static getConfigForm(){let n=N.getConfigForm(),r=Mt(),o=["day","week"].map(i=>({value:i,label:r(`timeline.${i}`)}));return{schema:[...n.schema,{name:"view",selector:{select:{options:o}}}],computeLabel:i=>i.name==="view"?r("editor.view"):n.computeLabel(i)}}connectedCallback(){super.connectedCallback(),this.#t=new ResizeObserver(([n])=>{n?.contentRect.width&&(this._width=Math.floor(n.contentRect.width))}),this.#o=setInterval(()=>this.#c(),As),document.addEventListener("visibilitychange",this.#c),this._now=Date.now(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#t?.disconnect(),this.#r=null,clearInterval(this.#o),document.removeEventListener("visibilitychange",this.#c)}#c;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#l(),o=[n.last_run?.start,n.month.runs,n.balance_point_c],i=JSON.stringify([this._entry.entry_id,r,this.#u(),o]);i!==this.#e&&(this.#e=i,this.#h(i,this._entry,r))}updated(){if(super.updated(),this.#i&&!this._busy){let[r,o]=this.renderRoot.querySelectorAll(".pages button"),i=this.#i<0||o?.disabled?r:o;this.renderRoot.querySelector(".runs")||i?.focus(),this.#i=void 0}let n=this.renderRoot.querySelector(".ruler");n!==this.#r&&(this.#t?.disconnect(),this.#r=n,n&&this.#t?.observe(n))}#l(){let{zone:n}=this.format;return ms(this._view,this._last??te(this._now,n),n)}#u(){let n=this._entry?.sources.climates??[];return(!this._climate||!n.includes(this._climate))&&(this._climate=n.find(r=>Sl.has(String(this.hass.states[r]?.attributes.hvac_action)))??n[0]),this._climate??null}async#h(n,r,o){this._busy=!0;try{let{zone:i}=this.format,s=await this.#n.read(this.hass,r,this.#u(),o,i);if(n!==this.#e)return;this._past=s,this._failed=void 0}catch(i){let s=this._past?.range.start===o.start&&this._past.range.end===o.end;n===this.#e&&!s&&(this._failed=z(i))}finally{n===this.#e&&(this._busy=!1)}}body(n){let{say:r}=this,o=this.#l(),i={say:r,format:this.format,currency:n.currency};return p`
      <div class="ruler"></div>
      ${this.#p(o)} ${this.#y()}
      ${this._failed?this.#d(r("timeline.failed",{error:this._failed.message})):this._past?this.#_(this._past,n,i):p`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#d(n){return p`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#e="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#p(n){let{say:r,format:o}=this,i=this._view,s=te(this._now,o.zone),a=c=>o.day(P(c,o.zone)),u=i==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)}),l=n.last>=s,h=c=>p`<button
        class="icon"
        aria-label=${r(`timeline.${c<0?"previous":"next"}_${i}`)}
        ?disabled=${c>0&&l}
        @click=${()=>this.#f(c)}
      >
        <ha-icon icon="mdi:chevron-${c<0?"left":"right"}"></ha-icon>
      </button>`;return p`<div class="toolbar">
      <div class="views" role="group" aria-label=${r("timeline.span")}>
        ${["day","week"].map(c=>p`<button aria-pressed=${c===i} @click=${()=>this.#m(c)}>
              ${r(`timeline.${c}`)}
            </button>`)}
        <button ?disabled=${l} @click=${()=>this.#g(null)}>
          ${r("timeline.today")}
        </button>
      </div>
      <div class="pages">
        ${h(-1)}
        <span class="range" role="status">${u}</span>
        ${h(1)}
      </div>
    </div>`}#m(n){if(n==="day"&&this._view==="week"&&this._chosen){let r=this._chosen;this.#g(te(Date.parse(r),this.format.zone)),this._chosen=r}this._view=n}#f(n){this.#g(B(this.#l().last,n*kr[this._view]))}#g(n){let r=te(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Ar)}#y(){let n=this._entry?.sources.climates??[];if(n.length<2)return y;let r=this.#u();return p`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(o=>p`<button aria-pressed=${o===r} @click=${()=>this._climate=o}>
            ${this.hass.states[o]?.attributes.friendly_name??o}
          </button>`)}
    </div>`}#_(n,r,o){let{say:i}=this,s=gs(n,r,this._now),{range:a,temperatures:u}=n,l=this.#w(n,s,o),h=Object.values(u).some(_=>le(_)),c=s.some(_=>_.outdoor_c!==null||_.indoor_c!==null),d=!h&&s.length===0,{start:f,end:g}=this.#l(),m=a.start!==f||a.end!==g;return p`<div class=${m?"other":""}>
      <p class="sum">${l}</p>
      ${n.failed?this.#d(i("timeline.failed_temperatures",{error:n.failed.message})):h?y:p`<p class="secondary">
                ${i(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${d?y:p`${this.#b(n,s,r,o,l)} ${this.#C(s,r)}`}
      ${this.#N(s,r,o)} ${this.#D(s,r,o)}
    </div>`}#b(n,r,o,i,s){let{say:a}=this;if(this._width<100)return p`<div class="chart waiting"></div>`;let u=this.#x(n,r,o),l=this.#v(r),h=l?r.indexOf(l):-1,{x:c}=u,d=this._at,f=m=>d===void 0||d>this._now||m.length===0?"":` ${this.format.temperature(cn(m,d))}`,g=(m,_)=>p`<div class="title" style="top:${m}px" aria-hidden="true">
        ${_.map(([b,v])=>p`<span>${ae(b)} ${b.text}<b>${f(v)}</b></span>`)}
      </div>`;return p`<div
      class="chart"
      style="height:${u.height}px"
      aria-busy=${this._busy}
      @pointermove=${m=>this.#A(m,u,r)}
      @pointerleave=${()=>this._pointed=this._at=void 0}
      @click=${m=>this.#R(m,u,r)}
    >
      <svg
        role="img"
        aria-label="${a("timeline.heading")}: ${s}"
        width=${u.width}
        height=${u.height}
      >
        ${u.picture}
        ${d===void 0?y:w`<line class="cross" x1=${c(d)} x2=${c(d)} y1=${u.top} y2=${u.bottom}></line>`}
        ${l?Ms(l,u,n.range):y}
      </svg>
      ${g(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},u.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},u.setpoint]])}
      ${u.lanes.map(m=>p`<div class="title lane" style="top:${m.top}px" aria-hidden="true">
            <span>${ae({colour:se(m.cause),shape:"area"})} ${m.text}</span>
          </div>`)}
      ${r.length===0?y:p`<div
              class="runs"
              style="top:${u.lanesTop}px;height:${u.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${a("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${r.length}
              aria-valuenow=${h+1}
              aria-valuetext=${l?Di(l,i,wn(l,o)):""}
              @keydown=${m=>this.#E(m,r)}
            ></div>`}
      ${g(u.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},u.outdoor],...this._width<Rs?[]:this.#T(o).map(m=>[m,[]])])}
    </div>`}#w(n,r,o){let i=[n,this._now,r.at(-1)?.end,r.length,this.hass.locale,this.hass.config];return this.#s?.by.every((s,a)=>s===i[a])||(this.#s={by:i,made:ys(r,n.range,o)}),this.#s.made}#x(n,r,o){let{say:i,format:s,_width:a,_now:u}=this,{balance_point_c:l,balance_point_uncertainty_k:h}=o,c=[n,a,u,r.at(-1)?.end,r.length,l,h,this.hass.locale,this.hass.config];return this.#a?.by.every((d,f)=>d===c[f])||(this.#a={by:c,made:ks({past:n,runs:r,point:o,width:a,now:u,say:i,format:s})}),this.#a.made}#v(n){let r=o=>o===void 0?void 0:n.find(i=>i.start===o);return r(this._pointed)??r(this._chosen)??n.at(-1)}#k(n,r,o){let i=n.currentTarget.getBoundingClientRect(),s=n.clientX-i.left,a=n.clientY-i.top,{range:u}=this._past,l=r.lanes.find(({top:f})=>a>=f&&a<f+xn),h=l?o.filter(({cause:f})=>f===l.cause):o,c=(s-A.left)/(r.width-A.left-A.right),d=u.start+c*(u.end-u.start);return{run:Ii(h,r.x,s,Ml),at:Math.min(Math.max(d,u.start),u.end)}}#A(n,r,o){if(n.pointerType==="touch")return;let{run:i,at:s}=this.#k(n,r,o);this._pointed=i?.start,this._at=s}#R(n,r,o){let{run:i}=this.#k(n,r,o);i&&this.#$(i)}#$(n){this._chosen=n.start,this._pointed=void 0}#E(n,r){let o=this.#v(r),i=o?r.indexOf(o):r.length,a={ArrowLeft:i-1,ArrowDown:i-1,ArrowRight:i+1,ArrowUp:i+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#S(r,a);else if(n.key==="PageUp")this.#M(-1);else if(n.key==="PageDown")this.#M(1);else return;n.preventDefault()}#M(n){this.#f(n),this.#i=n}#S(n,r){let o=n[Math.min(Math.max(r,0),n.length-1)];o&&this.#$(o)}#T(n){let{balance_point_c:r,balance_point_is_default:o}=n;if(r===null)return[];let{say:i}=this,s=this.format.temperature(r),a=o?i("timeline.about",{point:s}):s;return[{text:i("timeline.copes",{point:a}),colour:"var(--aux-capacity)",shape:"dashed"}]}#C(n,r){let{say:o}=this,i=["yes","uncertain","no"].filter(s=>n.some(a=>a.avoidable===s)).map(s=>({text:o(`legend.${s}`),colour:"var(--aux-line)",shape:"area",texture:Be(s)}));return ni([...this._width<Rs?this.#T(r):[],...i])}#N(n,r,o){let i=this.#v(n);if(!i)return y;let{say:s}=this,a=n.indexOf(i),u=wn(i,r),l=(h,c)=>p`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#S(n,c)}
      >
        <ha-icon icon="mdi:chevron-${h==="earlier"?"left":"right"}"></ha-icon>
      </button>`;return p`<div class="story" role="region" aria-label=${s("timeline.story")}>
      <div class="steps">
        <h3>${s("timeline.story")}</h3>
        ${l("earlier",a-1)}
        <span class="secondary">
          ${s("timeline.number",{number:this.format.number(a+1),count:this.format.number(n.length)})}
        </span>
        ${l("later",a+1)}
      </div>
      <div aria-live=${u?"off":"polite"}>${on(i,o,u)}</div>
    </div>`}#D(n,r,o){if(n.length===0)return y;let{say:i}=this;return p`<details
      ?open=${this._table>0}
      @toggle=${s=>{let{open:a}=s.currentTarget;a!==this._table>0&&(this._table=a?Ar:0)}}
    >
      <summary>${i("timeline.table")}</summary>
      ${this._table===0?y:qi([this._past,this._now,n.length,n.at(-1)?.end,this._table,this.hass.locale],()=>Ui([...n].reverse().slice(0,this._table),o,s=>wn(s,r),s=>this.#$(s)))}
      ${this._table>0&&n.length>this._table?p`<button @click=${()=>this._table+=Ar}>${i("timeline.more")}</button>`:y}
    </details>`}getCardSize(){return 9}static{this.styles=[N.styles,Ue,sn,zi,Ts]}};var ft=(e,t,n={})=>({type:`custom:aux-heat-${e}-card`,entry_id:t.entry_id,...n}),Tl={grid_options:{columns:"full"}},pt=class{static async generate(t,n){let r=Ee(n),o=await wt(n);return o.length===0?{views:[Rl(r)]}:{views:o.map(i=>Al(i,r,o.length>1))}}static getCreateSuggestions(t){return{title:Ee(t)("dashboard.title"),icon:"mdi:radiator"}}};function Al(e,t,n){let r=(s,a={})=>{let u=e.entities[s];return u?[{type:"tile",entity:u,name:{type:"entity"},...Tl,...a}]:[]},o=e.sources.climates.map(s=>({type:"thermostat",entity:s})),i=[{type:"grid",column_span:2,cards:[ft("summary",e),ft("findings",e),ft("timeline",e)]},{type:"grid",column_span:2,cards:[ft("outdoor",e),ft("season",e)]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...e.entities["button.test_backup"]?[{type:"heading",heading:t("dashboard.test"),heading_style:"subtitle"},...r("button.test_backup"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.thermostat")},...o]}];return{title:n?e.title:t("dashboard.title"),path:n?e.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,dense_section_placement:!0,sections:i}}function Rl(e){return{title:e("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${e("state.none")}

[${e("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var El={summary:{element:an,domains:["binary_sensor"]},findings:{element:St,domains:["binary_sensor"]},timeline:{element:vn,domains:["binary_sensor","event"]},outdoor:{element:en,domains:["sensor"]},season:{element:tn,domains:["sensor"]}},$n=kt(navigator.language);for(let[e,{element:t,domains:n}]of Object.entries(El)){let r=`aux-heat-${e}-card`;customElements.get(r)||(customElements.define(r,t),(window.customCards??=[]).push({type:r,name:$n(`card.${e}`),description:$n(`card.${e}_description`),preview:!0,getEntitySuggestion:(o,i)=>Cl(o,i,r,n)}))}function Cl(e,t,n,r){return!(e.entities?.[t]?.platform==="aux_heat")||!r.includes(t.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var Es="ll-strategy-dashboard-aux-heat";customElements.get(Es)||(customElements.define(Es,class extends HTMLElement{static{this.generate=pt.generate}static{this.getCreateSuggestions=pt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:$n("dashboard.title"),description:$n("dashboard.description")}));
