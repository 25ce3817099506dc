var he=globalThis,de=he.ShadowRoot&&(he.ShadyCSS===void 0||he.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,xn=Symbol(),Rr=new WeakMap,Ft=class{constructor(e,n,r){if(this._$cssResult$=!0,r!==xn)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=n}get styleSheet(){let e=this.o,n=this.t;if(de&&e===void 0){let r=n!==void 0&&n.length===1;r&&(e=Rr.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),r&&Rr.set(n,e))}return e}toString(){return this.cssText}},Er=t=>new Ft(typeof t=="string"?t:t+"",void 0,xn),N=(t,...e)=>{let n=t.length===1?t[0]:e.reduce((r,o,i)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+t[i+1],t[0]);return new Ft(n,t,xn)},Nr=(t,e)=>{if(de)t.adoptedStyleSheets=e.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of e){let r=document.createElement("style"),o=he.litNonce;o!==void 0&&r.setAttribute("nonce",o),r.textContent=n.cssText,t.appendChild(r)}},vn=de?t=>t:t=>t instanceof CSSStyleSheet?(e=>{let n="";for(let r of e.cssRules)n+=r.cssText;return Er(n)})(t):t;var{is:As,defineProperty:Rs,getOwnPropertyDescriptor:Es,getOwnPropertyNames:Ns,getOwnPropertySymbols:Cs,getPrototypeOf:Ds}=Object,fe=globalThis,Cr=fe.trustedTypes,Ps=Cr?Cr.emptyScript:"",Ls=fe.reactiveElementPolyfillSupport,Wt=(t,e)=>t,$n={toAttribute(t,e){switch(e){case Boolean:t=t?Ps:null;break;case Object:case Array:t=t==null?t:JSON.stringify(t)}return t},fromAttribute(t,e){let n=t;switch(e){case Boolean:n=t!==null;break;case Number:n=t===null?null:Number(t);break;case Object:case Array:try{n=JSON.parse(t)}catch{n=null}}return n}},Pr=(t,e)=>!As(t,e),Dr={attribute:!0,type:String,converter:$n,reflect:!1,useDefault:!1,hasChanged:Pr};Symbol.metadata??=Symbol("metadata"),fe.litPropertyMetadata??=new WeakMap;var Z=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,n=Dr){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(e,n),!n.noAccessor){let r=Symbol(),o=this.getPropertyDescriptor(e,r,n);o!==void 0&&Rs(this.prototype,e,o)}}static getPropertyDescriptor(e,n,r){let{get:o,set:i}=Es(this.prototype,e)??{get(){return this[n]},set(s){this[n]=s}};return{get:o,set(s){let a=o?.call(this);i?.call(this,s),this.requestUpdate(e,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??Dr}static _$Ei(){if(this.hasOwnProperty(Wt("elementProperties")))return;let e=Ds(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Wt("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Wt("properties"))){let n=this.properties,r=[...Ns(n),...Cs(n)];for(let o of r)this.createProperty(o,n[o])}let e=this[Symbol.metadata];if(e!==null){let n=litPropertyMetadata.get(e);if(n!==void 0)for(let[r,o]of n)this.elementProperties.set(r,o)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let o=this._$Eu(n,r);o!==void 0&&this._$Eh.set(o,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let n=[];if(Array.isArray(e)){let r=new Set(e.flat(1/0).reverse());for(let o of r)n.unshift(vn(o))}else e!==void 0&&n.push(vn(e));return n}static _$Eu(e,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(e.set(r,this[r]),delete this[r]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return Nr(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,n,r){this._$AK(e,r)}_$ET(e,n){let r=this.constructor.elementProperties.get(e),o=this.constructor._$Eu(e,r);if(o!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:$n).toAttribute(n,r.type);this._$Em=e,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(e,n){let r=this.constructor,o=r._$Eh.get(e);if(o!==void 0&&this._$Em!==o){let i=r.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:$n;this._$Em=o;let a=s.fromAttribute(n,i.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(e,n,r,o=!1,i){if(e!==void 0){let s=this.constructor;if(o===!1&&(i=this[e]),r??=s.getPropertyOptions(e),!((r.hasChanged??Pr)(i,n)||r.useDefault&&r.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(s._$Eu(e,r))))return;this.C(e,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,n,{useDefault:r,reflect:o,wrapped:i},s){r&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,s??n??this[e]),i!==!0||s!==void 0)||(this._$AL.has(e)||(this.hasUpdated||r||(n=void 0),this._$AL.set(e,n)),o===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[o,i]of r){let{wrapped:s}=i,a=this[o];s!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,i,a)}}let e=!1,n=this._$AL;try{e=this.shouldUpdate(n),e?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw e=!1,this._$EM(),r}e&&this._$AE(n)}willUpdate(e){}_$AE(e){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(e){}firstUpdated(e){}};Z.elementStyles=[],Z.shadowRootOptions={mode:"open"},Z[Wt("elementProperties")]=new Map,Z[Wt("finalized")]=new Map,Ls?.({ReactiveElement:Z}),(fe.reactiveElementVersions??=[]).push("2.1.2");var En=globalThis,Lr=t=>t,pe=En.trustedTypes,Or=pe?pe.createPolicy("lit-html",{createHTML:t=>t}):void 0,zr="$lit$",et=`lit$${Math.random().toFixed(9).slice(2)}$`,Vr="?"+et,Os=`<${Vr}>`,pt=document,Kt=()=>pt.createComment(""),jt=t=>t===null||typeof t!="object"&&typeof t!="function",Nn=Array.isArray,Hs=t=>Nn(t)||typeof t?.[Symbol.iterator]=="function",kn=`[ 	
\f\r]`,Gt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Hr=/-->/g,Ir=/>/g,dt=RegExp(`>|${kn}(?:([^\\s"'>=/]+)(${kn}*=${kn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),qr=/'/g,Br=/"/g,Fr=/^(?:script|style|textarea|title)$/i,Cn=t=>(e,...n)=>({_$litType$:t,strings:e,values:n}),p=Cn(1),w=Cn(2),Tl=Cn(3),G=Symbol.for("lit-noChange"),y=Symbol.for("lit-nothing"),Ur=new WeakMap,ft=pt.createTreeWalker(pt,129);function Wr(t,e){if(!Nn(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return Or!==void 0?Or.createHTML(e):e}var Is=(t,e)=>{let n=t.length-1,r=[],o,i=e===2?"<svg>":e===3?"<math>":"",s=Gt;for(let a=0;a<n;a++){let u=t[a],l,h,c=-1,d=0;for(;d<u.length&&(s.lastIndex=d,h=s.exec(u),h!==null);)d=s.lastIndex,s===Gt?h[1]==="!--"?s=Hr:h[1]!==void 0?s=Ir:h[2]!==void 0?(Fr.test(h[2])&&(o=RegExp("</"+h[2],"g")),s=dt):h[3]!==void 0&&(s=dt):s===dt?h[0]===">"?(s=o??Gt,c=-1):h[1]===void 0?c=-2:(c=s.lastIndex-h[2].length,l=h[1],s=h[3]===void 0?dt:h[3]==='"'?Br:qr):s===Br||s===qr?s=dt:s===Hr||s===Ir?s=Gt:(s=dt,o=void 0);let f=s===dt&&t[a+1].startsWith("/>")?" ":"";i+=s===Gt?u+Os:c>=0?(r.push(l),u.slice(0,c)+zr+u.slice(c)+et+f):u+et+(c===-2?a:f)}return[Wr(t,i+(t[n]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),r]},Yt=class t{constructor({strings:e,_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=e.length-1,u=this.parts,[l,h]=Is(e,n);if(this.el=t.createElement(l,r),ft.currentNode=this.el.content,n===2||n===3){let c=this.el.content.firstChild;c.replaceWith(...c.childNodes)}for(;(o=ft.nextNode())!==null&&u.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let c of o.getAttributeNames())if(c.endsWith(zr)){let d=h[s++],f=o.getAttribute(c).split(et),g=/([.?@])?(.*)/.exec(d);u.push({type:1,index:i,name:g[2],strings:f,ctor:g[1]==="."?Sn:g[1]==="?"?Tn:g[1]==="@"?An:At}),o.removeAttribute(c)}else c.startsWith(et)&&(u.push({type:6,index:i}),o.removeAttribute(c));if(Fr.test(o.tagName)){let c=o.textContent.split(et),d=c.length-1;if(d>0){o.textContent=pe?pe.emptyScript:"";for(let f=0;f<d;f++)o.append(c[f],Kt()),ft.nextNode(),u.push({type:2,index:++i});o.append(c[d],Kt())}}}else if(o.nodeType===8)if(o.data===Vr)u.push({type:2,index:i});else{let c=-1;for(;(c=o.data.indexOf(et,c+1))!==-1;)u.push({type:7,index:i}),c+=et.length-1}i++}}static createElement(e,n){let r=pt.createElement("template");return r.innerHTML=e,r}};function Tt(t,e,n=t,r){if(e===G)return e;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=jt(e)?void 0:e._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(t),o._$AT(t,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(e=Tt(t,o._$AS(t,e.values),o,r)),e}var Mn=class{constructor(e,n){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:n},parts:r}=this._$AD,o=(e?.creationScope??pt).importNode(n,!0);ft.currentNode=o;let i=ft.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new Xt(i,i.nextSibling,this,e):u.type===1?l=new u.ctor(i,u.name,u.strings,this,e):u.type===6&&(l=new Rn(i,this,e)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(i=ft.nextNode(),s++)}return ft.currentNode=pt,o}p(e){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(e,r,n),n+=r.strings.length-2):r._$AI(e[n])),n++}},Xt=class t{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,n,r,o){this.type=2,this._$AH=y,this._$AN=void 0,this._$AA=e,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,n=this._$AM;return n!==void 0&&e?.nodeType===11&&(e=n.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,n=this){e=Tt(this,e,n),jt(e)?e===y||e==null||e===""?(this._$AH!==y&&this._$AR(),this._$AH=y):e!==this._$AH&&e!==G&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):Hs(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==y&&jt(this._$AH)?this._$AA.nextSibling.data=e:this.T(pt.createTextNode(e)),this._$AH=e}$(e){let{values:n,_$litType$:r}=e,o=typeof r=="number"?this._$AC(e):(r.el===void 0&&(r.el=Yt.createElement(Wr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Mn(o,this),s=i.u(this.options);i.p(n),this.T(s),this._$AH=i}}_$AC(e){let n=Ur.get(e.strings);return n===void 0&&Ur.set(e.strings,n=new Yt(e)),n}k(e){Nn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of e)o===n.length?n.push(r=new t(this.O(Kt()),this.O(Kt()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(e=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);e!==this._$AB;){let r=Lr(e).nextSibling;Lr(e).remove(),e=r}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},At=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,n,r,o,i){this.type=1,this._$AH=y,this._$AN=void 0,this.element=e,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=y}_$AI(e,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)e=Tt(this,e,n,0),s=!jt(e)||e!==this._$AH&&e!==G,s&&(this._$AH=e);else{let a=e,u,l;for(e=i[0],u=0;u<i.length-1;u++)l=Tt(this,a[r+u],n,u),l===G&&(l=this._$AH[u]),s||=!jt(l)||l!==this._$AH[u],l===y?e=y:e!==y&&(e+=(l??"")+i[u+1]),this._$AH[u]=l}s&&!o&&this.j(e)}j(e){e===y?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Sn=class extends At{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===y?void 0:e}},Tn=class extends At{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==y)}},An=class extends At{constructor(e,n,r,o,i){super(e,n,r,o,i),this.type=5}_$AI(e,n=this){if((e=Tt(this,e,n,0)??y)===G)return;let r=this._$AH,o=e===y&&r!==y||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,i=e!==y&&(r===y||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},Rn=class{constructor(e,n,r){this.element=e,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(e){Tt(this,e)}};var qs=En.litHtmlPolyfillSupport;qs?.(Yt,Xt),(En.litHtmlVersions??=[]).push("3.3.3");var Gr=(t,e,n)=>{let r=n?.renderBefore??e,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Xt(e.insertBefore(Kt(),i),i,void 0,n??{})}return o._$AI(t),o};var Dn=globalThis,nt=class extends Z{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Gr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return G}};nt._$litElement$=!0,nt.finalized=!0,Dn.litElementHydrateSupport?.({LitElement:nt});var Bs=Dn.litElementPolyfillSupport;Bs?.({LitElement:nt});(Dn.litElementVersions??=[]).push("4.2.2");var me=t=>t.callWS({type:"aux_heat/entries"}),Kr=(t,e,n)=>t.callWS({type:"aux_heat/months",entry_id:e,...n&&{date:n}}),jr=(t,e)=>t.callWS({type:"aux_heat/report",entry_id:e,period:"season"});async function Yr(t,e,n={}){let r=await t.callWS({type:"aux_heat/points",entry_id:e,...n});return r.rows.map(o=>Object.fromEntries(r.columns.map((i,s)=>[i,o[s]])))}var ge=(t,e,n)=>t.callWS({type:"aux_heat/runs",entry_id:e,...n}),Rt=new Map;function Xr(t,e,n){let r=Rt.get(e);if(!r||r.connection!==t.connection){let i=new Set,s=u=>{a.last=u;for(let l of i)l(u)},a={connection:t.connection,told:i,stop:t.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:e})};a.stop.catch(u=>{Rt.get(e)===a&&Rt.delete(e),s(z(u))}),r=a,Rt.set(e,a)}let o=r;return o.told.add(n),o.last!==void 0&&n(o.last),()=>{o.told.delete(n),!(o.told.size>0)&&(Rt.get(e)===o&&Rt.delete(e),o.stop.then(i=>i()).catch(()=>{}))}}function z(t){if(t instanceof Error)return t;let{message:e,code:n}=t??{};return Object.assign(new Error(e??String(n??t)),{code:n})}var Qr=(t,e)=>t.callWS({type:"aux_heat/sheet",entry_id:e});var Us={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},ye=class{#t;#n;#e;#r;#o;constructor(e){this.#t=e.locale?.language??e.language;let n=e.locale?.number_format??"language";this.#n=Us[n]??(n==="system"?navigator.language:this.#t),this.#e=n!=="none",this.#r=e.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:e.config.time_zone;let r=e.locale?.time_format;this.#o=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=e.config.unit_system.temperature==="°F"}get zone(){return this.#r}number(e,n=0){return e===null?"–":new Intl.NumberFormat(this.#n,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#e}).format(e+0)}money(e,n,r){if(e===null)return"–";let o=r??(Math.abs(e)>=100?0:2);try{return new Intl.NumberFormat(this.#n,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:o,maximumFractionDigits:o,useGrouping:this.#e}).format(Math.abs(e)<.005?0:e)}catch{return`${this.number(e,o)} ${n}`}}degrees(e){return this.fahrenheit?e*9/5+32:e}difference(e){return this.fahrenheit?e*9/5:e}get unit(){return this.fahrenheit?"°F":"°C"}temperature(e){if(e===null)return"–";let n=this.degrees(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(e){if(e===null)return"–";let n=this.difference(e),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(e){return e===null?"–":`${this.number(e,Math.abs(e)<10?1:0)} kWh`}power(e){return e===null?"–":`${this.number(e/1e3,1)} kW`}percent(e){return new Intl.NumberFormat(this.#n,{style:"percent",maximumFractionDigits:0}).format(e)}duration(e){if(e===null)return"–";let n=e/60;if(n<90)return this.#i(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#i(r,"hour",r<10?1:0)}hours(e){return this.#i(e,"hour",Math.abs(e)<10?1:0)}#i(e,n,r){return new Intl.NumberFormat(this.#n,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(e)}time(e){return this.#s(e,{hour:"numeric",minute:"2-digit"})}hour(e){return this.#o??this.#a()?this.#s(e,{hour:"numeric"}):this.#s(e,{hour:"2-digit",minute:"2-digit"})}weekday(e,n=!1){return this.#s(e,n?{weekday:"short",day:"numeric"}:{weekday:"short"})}day(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(e){return this.#s(e,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}calendarDay(e){return new Intl.DateTimeFormat(this.#t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}month(e,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${e}T12:00:00Z`))}#a(){return new Intl.DateTimeFormat(this.#t,{hour:"numeric"}).resolvedOptions().hour12===!0}#s(e,n){let r=n.hour===void 0||this.#o===void 0?{}:{hourCycle:this.#o?"h12":"h23"};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#r}).format(new Date(e))}};var _e={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","card.findings":"Backup heat: what was found","card.findings_description":"What is wrong with the backup heat or the heat pump, what it costs, and what to do.","editor.entry_id":"Heat pump","editor.title":"Title","editor.view":"Shown at first","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.story":"The run’s story","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.outdoor":"Backup heat: by outdoor temperature","card.outdoor_description":"In which weather backup heat ran, and what of it ran while the heat pump alone would have done.","card.season":"Backup heat: this season","card.season_description":"What backup heat cost month by month, and what of it could have been avoided.","chart.again":"Try again","chart.stale":"This could not be brought up to date: {error}","chart.measure":"What is counted","chart.energy":"Energy","chart.hours":"Hours","chart.runs":"Runs","chart.money":"Money","chart.count":"{count} runs","chart.needed":"Needed","chart.uncertain":"Perhaps wasted","chart.wasted":"Wasted","chart.unknown":"Not looked into","chart.saved":"Saved","chart.previous":"Previous bar","chart.next":"Next bar","chart.choose":"Choose a bar to see its figures","chart.why":"Why","chart.all":"In all","chart.table":"Show as table","chart.no_runs":"No backup heat this season. Runs are shown here as soon as there are any.","chart.no_runs_then":"No backup heat","chart.untold":"Runs whose energy isn’t known, so that they are not in these bars: {runs}.","outdoor.heading":"Backup heat by outdoor temperature","outdoor.headline":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes","outdoor.headline_fuel":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes and costs less","outdoor.headline_none":"{all} this season, none of it in weather in which the heat pump alone surely copes","outdoor.headline_unlearned":"{all} this season. Down to which outdoor temperature the heat pump copes isn’t known yet","outdoor.chart":"Bars: backup heat this season by outdoor temperature in {unit}. Arrow keys move between bars.","outdoor.first_run":"The season’s first run is on now. It is shown here when it has ended.","outdoor.axis":"Outdoor temperature ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Hours","outdoor.axis_runs":"Runs","outdoor.temperature":"Outdoors","outdoor.bin":"{low} to {high} {unit}","outdoor.copes":"Heat pump copes down to","outdoor.economic":"Heat pump costs less above","outdoor.allowed":"Backup allowed below (as set)","outdoor.suggested":"Should be blocked above","outdoor.assumed":"{value} (assumed)","outdoor.needs_help":"Heat pump needs help","outdoor.enough":"Heat pump is enough","outdoor.default":"That the heat pump copes down to {value} is assumed from its kind; it is still being learned in your home.","outdoor.unlearned":"Down to which outdoor temperature the heat pump copes is still being learned.","outdoor.no_economic":"Above which outdoor temperature the heat pump costs less isn’t known, as a price is missing.","outdoor.no_suggestion":"Above which outdoor temperature backup should be blocked can’t be said yet.","outdoor.unknown":"Not in the bars, as the outdoor temperature wasn’t known: {runs} runs, {all}.","outdoor.unknown_row":"Not known","outdoor.since":"Finished runs only, from {day} on.","season.heading":"This season","season.headline_money":"Backup heat this season: {all}; {wasted} could have been avoided","season.headline_saved":"Backup heat this season: {all}; it saved {saved} against the heat pump","season.headline_energy":"Backup heat this season: {all}; {wasted} wasted","season.headline_hours":"Backup heat this season: {all}; {wasted} wasted","season.compared":"{from} to {to}: {now}. The same days last season: {then}.","season.compared_wasted":"{from} to {to}: {now}. The same days last season: {then}, {wasted} of it wasted.","season.chart":"Bars: backup heat of this season by month. Arrow keys move between bars.","season.axis_money":"Cost","season.axis_energy":"kWh","season.axis_hours":"Hours","season.money_needed":"Needed","season.money_uncertain":"Perhaps wasted","season.money_wasted":"Could have been avoided","season.money_unknown":"Not looked into","season.money_saved":"Saved against the heat pump","season.month":"Month","season.all":"Season","season.so_far":"{month}, so far","season.no_cost":"Cost not known","season.not_known":"Not known","season.figures":"Runs: {runs}. Time: {hours}. Energy: {energy}. Cost: {cost}.","season.unpriced":"Cost isn’t known for {energy}.","season.perhaps":"What was perhaps wasted is counted as needed here; see it under Energy.","season.outage":"{cost} of it came from the heat pump being out of order. Nobody could have avoided that.","season.hours_note":"Finished runs. Of a run that the heat pump could have done in part, that part of its time is counted as wasted.","season.since":"Counted from {day} on.","card.timeline":"Backup heat: what happened","card.timeline_description":"A day or a week: temperatures, and when backup heat ran, why, and what each run cost.","evidence.strips_circuit":"the backup’s own meter","evidence.hvac_circuit":"the heat pump’s meter","evidence.thermostat":"the thermostat","evidence.home_meter":"the home’s meter","evidence.fuel_meter":"the fuel meter","legend.setpoint_raised":"Temperature set higher","legend.capacity":"Too cold for the heat pump alone","legend.droop":"Heat pump did not keep up","legend.defrost":"Outdoor unit defrosting","legend.emergency_heat":"Emergency heat on","legend.compressor_lockout":"Heat pump kept off","legend.no_heat_call":"Nothing called for heat","legend.unknown":"Why is not known","legend.yes":"Wasted","legend.uncertain":"Perhaps wasted","legend.no":"Needed","story.when":"{day}, {from} to {to}","story.when_days":"{from} to {to}","story.since":"{day}, since {from}: on now","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Wasted","story.short_uncertain":"Perhaps wasted","story.short_no":"Needed","story.yes":"Wasted: the heat pump alone would have done.","story.yes_part":"Wasted in part: the heat pump would have given {part} of this heat.","story.uncertain":"Perhaps wasted: the heat pump alone may have done, but that isn’t sure.","story.no":"Needed: the heat pump alone would not have done.","story.no_defrost":"Needed: every heat pump defrosts in damp cold.","story.saved":"Not wasted: it cost {saved} less than the heat pump would have.","story.outage":"Needed: the heat pump was out of order.","story.outage_cost":"A working heat pump would have cost {extra} less.","story.lasted":"Lasted","story.so_far":"So far","story.energy":"Energy","story.cost":"Cost","story.extra":"Extra cost","story.cheaper":"Cheaper by","story.outdoors":"Outdoors","story.indoors":"Indoors","story.set_to":"Set to","story.heat_pump":"Heat pump","story.ran":"ran too","story.stood_still":"stood still","story.not_known":"not known","story.known":"Seen by {by}; {sure}.","story.sure":"this is sure","story.quite":"this is quite sure","story.likely":"this is likely, not sure","story.estimated":"Some of it is estimated: not all of its energy was measured, or nobody saw it begin or end.","why.raised":"The temperature was set higher by {rise} at {at}.","why.raised_hand":"The temperature was set higher by {rise} at {at}, by hand.","why.raised_schedule":"The temperature was set higher by {rise} at {at} by the schedule.","why.raised_then":"To get there sooner, the thermostat called the backup.","why.raised_ahead":"The thermostat was warming the house ahead of a higher temperature in its schedule.","why.capacity":"It was {outdoors} outdoors; the heat pump copes down to {point}.","why.droop":"The house had become {colder} colder than set, so the thermostat called the backup.","why.should_cope":"Yet it was {outdoors} outdoors, and the heat pump copes down to {point}.","why.defrost":"The outdoor unit was melting its ice, and the backup kept the air warm meanwhile.","why.defrost_dipped":"This shows in the heat pump’s power, which dipped.","why.emergency_heat":"Emergency heat was chosen at the thermostat: the backup then heats alone, without the heat pump.","why.lockout_given":"It was {outdoors} outdoors; as you said, the thermostat keeps the heat pump off below {lockout}.","why.lockout_usual":"It was {outdoors} outdoors and the heat pump stood still; thermostats often keep it off below {lockout}.","why.lockout_unknown":"The heat pump stood still, and the backup heated in its place.","why.no_heat_call":"It ran for {duration} though no thermostat called for heat.","why.unknown":"It was {outdoors} outdoors; nothing that is read tells why the backup ran.","why.unknown_defrost":"It was {outdoors} outdoors, and the run was short: the outdoor unit may have been melting its ice. Nothing that is read tells for sure.","why.unknown_weather":"Why is not known, as the outdoor temperature was not known then.","why.unknown_alone":"The heat pump stood still at {outdoors} outdoors, and nothing that is read tells why.","why.unknown_near":"It was {outdoors} outdoors. That is too near to what the heat pump copes with ({point}, give or take {uncertainty}) to tell whether it needed help.","timeline.heading":"What happened","timeline.span":"Span of time","timeline.day":"Day","timeline.week":"Week","timeline.previous_day":"Previous day","timeline.previous_week":"Previous week","timeline.next_day":"Next day","timeline.next_week":"Next week","timeline.today":"Today","timeline.days":"{from} – {to}","timeline.thermostat":"Thermostat","timeline.indoors":"Indoors","timeline.set_to":"Set to","timeline.outdoors":"Outdoors","timeline.copes":"Heat pump copes down to {point}","timeline.about":"about {point}","timeline.lane":"{why}: {duration}","timeline.sum":"Backup heat ran for {duration} and used {energy}, for {cost}.","timeline.sum_wasted":"Backup heat ran for {duration} and used {energy}, for {cost}; {extra} of that could have been avoided.","timeline.sum_saved":"Backup heat ran for {duration} and used {energy}, for {cost}; it saved {saved} against the heat pump.","timeline.sum_energy":"Backup heat ran for {duration} and used {energy}.","timeline.sum_duration":"Backup heat ran for {duration}.","timeline.none_day":"No backup heat on this day.","timeline.none_week":"No backup heat in this week.","timeline.no_temperatures":"The temperatures of this time are no longer kept; dots show those of the runs.","timeline.no_temperatures_at_all":"No temperatures are kept of this time.","timeline.failed":"The past can’t be read: {error}","timeline.failed_temperatures":"The temperatures can’t be read: {error}","timeline.again":"Try again","timeline.runs":"Runs of backup heat","timeline.story":"The run’s story","timeline.earlier":"Earlier run","timeline.later":"Later run","timeline.number":"{number} of {count}","timeline.table":"Show as table","timeline.more":"Show more","table.when":"When","table.why":"Why","table.wasted":"Wasted?","timeline.at_least":"at least {value}","findings.heading":"What was found","findings.none":"Nothing wrong was found.","findings.urgent.critical":"Urgent","findings.urgent.warning":"Costs you money or comfort","findings.urgent.notice":"Good to know","findings.since":"Since {at}","findings.known":"You said that you know of it.","findings.saves":"Putting it right would save about {cost} in a winter.","findings.saves_energy":"Putting it right would save about {energy} in a winter.","findings.setting":"At your thermostat it is called “{name}”.","findings.setting_where":"At your thermostat it is called “{name}”, in {where}.","findings.more":"What it means and what to do","findings.answer":"Answer it","findings.running_above":"Backup heat runs in weather in which the heat pump alone would do.","findings.changed.emergency_heat_left_on":"You turned emergency heat off on {at}.","findings.changed.lockout_misconfigured":"You changed when backup heat is allowed on {at}.","findings.changed.other":"You changed something on {at}.","findings.changed_soon":"What it saves shows after some days of heating.","findings.changed_rate":"Wasted per day of heating: {before} before, {since} since.","findings.changed_saved":"Saved so far: {saved}.","sheet.open":"Sheet for your installer","sheet.error":"The sheet can’t be opened: {error}"};var Zr={"dashboard.title":"Calefacción de respaldo","dashboard.description":"Qué hace la calefacción de respaldo de tu bomba de calor, por qué y cuánto cuesta. Por Aux Heat Monitor.","dashboard.facts":"Lo que se sabe","dashboard.test":"Prueba antes del invierno","dashboard.thermostat":"Termostato","card.summary":"Calefacción de respaldo: de un vistazo","card.summary_description":"Cuánto costó este mes, qué se podría haber evitado, y si funciona ahora y por qué.","card.findings":"Calefacción de respaldo: problemas detectados","card.findings_description":"Qué falla en la calefacción de respaldo o en la bomba de calor, cuánto cuesta y qué hacer.","editor.entry_id":"Bomba de calor","editor.title":"Título","editor.view":"Se muestra al principio","state.loading":"Cargando…","state.not_loaded":"Aún no está listo: Home Assistant se está iniciando o se están leyendo los días pasados.","state.none":"Aún no hay ninguna bomba de calor configurada en Aux Heat Monitor.","state.add":"Configurar una","state.gone":"Esta bomba de calor ya no existe. Elige otra en los ajustes de la tarjeta.","state.error":"No se puede mostrar nada: {error}","cause.setpoint_raised":"Se subió la temperatura.","cause.capacity":"Demasiado frío para la bomba de calor sola.","cause.droop":"La bomba de calor no daba abasto.","cause.defrost":"La unidad exterior estaba en deshielo.","cause.emergency_heat":"La calefacción de emergencia estaba activada.","cause.compressor_lockout":"El termostato no dejó funcionar la bomba de calor.","cause.no_heat_call":"Nada pedía calor.","cause.unknown":"No se sabe por qué.","summary.heading":"Calefacción de respaldo","summary.month":"Calefacción de respaldo este mes: {cost}; se podrían haber evitado {extra}","summary.month_needed":"Calefacción de respaldo este mes: {cost}, todo necesario","summary.month_cost":"Calefacción de respaldo este mes: {cost}","summary.month_saved":"Calefacción de respaldo este mes: {cost}; ahorró {saved} frente a la bomba de calor","summary.month_energy":"Calefacción de respaldo este mes: {energy}, de ellos {wasted} desperdiciados. No se sabe cuánto costó, porque no hay ningún precio de la electricidad indicado","summary.month_none":"Sin calefacción de respaldo este mes","summary.no_backup":"Esta casa no tiene calefacción de respaldo","summary.story":"La historia del ciclo","summary.season":"Esta temporada: {cost}; evitable: {extra}","now.on":"La calefacción de respaldo está encendida","now.off":"La calefacción de respaldo está apagada","now.unknown":"No se sabe si la calefacción de respaldo está encendida","now.so_far":"Desde hace {duration}, {energy} hasta ahora, a {power}","now.last":"Última vez: {at}, durante {duration}.","now.wasted":"Habría bastado la bomba de calor sola.","now.never":"Aún no se la ha visto funcionar.","now.emergency":"La calefacción de emergencia está elegida en el termostato.","now.outage":"La bomba de calor está fuera de servicio desde el {at}.","card.outdoor":"Calefacción de respaldo: por temperatura exterior","card.outdoor_description":"Con qué temperatura exterior funcionó la calefacción de respaldo, y qué parte funcionó cuando habría bastado la bomba de calor sola.","card.season":"Calefacción de respaldo: esta temporada","card.season_description":"Cuánto costó la calefacción de respaldo mes a mes, y qué parte se podría haber evitado.","chart.again":"Reintentar","chart.stale":"No se pudo actualizar: {error}","chart.measure":"Qué se cuenta","chart.energy":"Energía","chart.hours":"Horas","chart.runs":"Ciclos","chart.money":"Dinero","chart.count":"{count} ciclos","chart.needed":"Necesario","chart.uncertain":"Quizá desperdiciado","chart.wasted":"Desperdiciado","chart.unknown":"Sin examinar","chart.saved":"Ahorrado","chart.previous":"Barra anterior","chart.next":"Barra siguiente","chart.choose":"Elige una barra para ver sus cifras","chart.why":"Por qué","chart.all":"En total","chart.table":"Mostrar como tabla","chart.no_runs":"Sin calefacción de respaldo esta temporada. Los ciclos aparecerán aquí en cuanto los haya.","chart.no_runs_then":"Sin calefacción de respaldo","chart.untold":"Ciclos cuya energía no se sabe, por lo que no están en estas barras: {runs}.","outdoor.heading":"Calefacción de respaldo por temperatura exterior","outdoor.headline":"De {all} esta temporada, {mild} a temperaturas a las que basta la bomba de calor sola","outdoor.headline_fuel":"De {all} esta temporada, {mild} a temperaturas a las que la bomba de calor sola basta y cuesta menos","outdoor.headline_none":"{all} esta temporada, nada a temperaturas a las que seguro que basta la bomba de calor sola","outdoor.headline_unlearned":"{all} esta temporada. Aún no se sabe hasta qué temperatura exterior basta la bomba de calor","outdoor.chart":"Barras: calefacción de respaldo de esta temporada por temperatura exterior en {unit}. Las flechas del teclado pasan de una barra a otra.","outdoor.first_run":"El primer ciclo de la temporada está en marcha. Aparecerá aquí cuando termine.","outdoor.axis":"Temperatura exterior ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Horas","outdoor.axis_runs":"Ciclos","outdoor.temperature":"Exterior","outdoor.bin":"{low} a {high} {unit}","outdoor.copes":"La bomba de calor basta hasta","outdoor.economic":"Bomba de calor más barata desde","outdoor.allowed":"Respaldo permitido hasta (según ajuste)","outdoor.suggested":"Mejor bloquear el respaldo desde","outdoor.assumed":"{value} (supuesto)","outdoor.needs_help":"La bomba necesita ayuda","outdoor.enough":"La bomba de calor basta","outdoor.default":"Que la bomba de calor basta hasta {value} se supone por su tipo; aún se está aprendiendo en tu casa.","outdoor.unlearned":"Aún se está aprendiendo hasta qué temperatura exterior basta la bomba de calor.","outdoor.no_economic":"No se sabe desde qué temperatura exterior la bomba de calor cuesta menos, porque falta un precio.","outdoor.no_suggestion":"Aún no se puede decir desde qué temperatura exterior conviene bloquear el respaldo.","outdoor.unknown":"No está en las barras, porque no se sabía la temperatura exterior: {runs} ciclos, {all}.","outdoor.unknown_row":"No se sabe","outdoor.since":"Solo ciclos terminados, desde el {day}.","season.heading":"Esta temporada","season.headline_money":"Calefacción de respaldo esta temporada: {all}; se podrían haber evitado {wasted}","season.headline_saved":"Calefacción de respaldo esta temporada: {all}; ahorró {saved} frente a la bomba de calor","season.headline_energy":"Calefacción de respaldo esta temporada: {all}; desperdiciado: {wasted}","season.headline_hours":"Calefacción de respaldo esta temporada: {all}; desperdiciado: {wasted}","season.compared":"Del {from} al {to}: {now}. Los mismos días de la temporada pasada: {then}.","season.compared_wasted":"Del {from} al {to}: {now}. Los mismos días de la temporada pasada: {then}; desperdiciado: {wasted}.","season.chart":"Barras: calefacción de respaldo de esta temporada por mes. Las flechas del teclado pasan de una barra a otra.","season.axis_money":"Gasto","season.axis_energy":"kWh","season.axis_hours":"Horas","season.money_needed":"Necesario","season.money_uncertain":"Quizá desperdiciado","season.money_wasted":"Se podría haber evitado","season.money_unknown":"Sin examinar","season.money_saved":"Ahorrado frente a la bomba de calor","season.month":"Mes","season.all":"Temporada","season.so_far":"{month}, hasta ahora","season.no_cost":"No se sabe el gasto","season.not_known":"No se sabe","season.figures":"Ciclos: {runs}. Tiempo: {hours}. Energía: {energy}. Gasto: {cost}.","season.unpriced":"No se sabe el gasto de {energy}.","season.perhaps":"Lo quizá desperdiciado se cuenta aquí como necesario; míralo en Energía.","season.outage":"De ello, {cost} se deben a que la bomba de calor estaba fuera de servicio. Nadie podría haberlo evitado.","season.hours_note":"Ciclos terminados. De un ciclo que la bomba de calor podría haber cubierto en parte, esa parte de su tiempo se cuenta como desperdiciada.","season.since":"Se cuenta desde el {day}.","card.timeline":"Calefacción de respaldo: qué pasó","card.timeline_description":"Un día o una semana: temperaturas, y cuándo funcionó la calefacción de respaldo, por qué y cuánto costó cada ciclo.","evidence.strips_circuit":"el medidor propio del respaldo","evidence.hvac_circuit":"el medidor de la bomba de calor","evidence.thermostat":"el termostato","evidence.home_meter":"el medidor de la casa","evidence.fuel_meter":"el medidor de combustible","legend.setpoint_raised":"Se subió la temperatura","legend.capacity":"Demasiado frío para la bomba sola","legend.droop":"La bomba de calor no daba abasto","legend.defrost":"Unidad exterior en deshielo","legend.emergency_heat":"Calefacción de emergencia","legend.compressor_lockout":"Bomba de calor bloqueada","legend.no_heat_call":"Nada pedía calor","legend.unknown":"No se sabe por qué","legend.yes":"Desperdiciado","legend.uncertain":"Quizá desperdiciado","legend.no":"Necesario","story.when":"{day}, de {from} a {to}","story.when_days":"Del {from} al {to}","story.since":"{day}, {from}: sigue encendida","story.line":"{when}, {duration}. {why} {wasted}.","story.short_yes":"Desperdiciado","story.short_uncertain":"Quizá desperdiciado","story.short_no":"Necesario","story.yes":"Desperdiciado: habría bastado la bomba de calor sola.","story.yes_part":"Desperdiciado en parte: la bomba de calor habría dado un {part} de este calor.","story.uncertain":"Quizá desperdiciado: puede que hubiera bastado la bomba de calor sola, pero no es seguro.","story.no":"Necesario: no habría bastado la bomba de calor sola.","story.no_defrost":"Necesario: toda bomba de calor se deshiela con frío húmedo.","story.saved":"No desperdiciado: costó {saved} menos que con la bomba de calor.","story.outage":"Necesario: la bomba de calor estaba fuera de servicio.","story.outage_cost":"Con una bomba de calor en buen estado habría costado {extra} menos.","story.lasted":"Duración","story.so_far":"Hasta ahora","story.energy":"Energía","story.cost":"Gasto","story.extra":"Gasto extra","story.cheaper":"Más barato en","story.outdoors":"Exterior","story.indoors":"Interior","story.set_to":"Deseada","story.heat_pump":"Bomba de calor","story.ran":"también funcionó","story.stood_still":"estaba parada","story.not_known":"no se sabe","story.known":"Lo vio {by}; {sure}.","story.sure":"es seguro","story.quite":"es bastante seguro","story.likely":"es probable, no seguro","story.estimated":"Una parte está estimada: no se midió toda su energía, o nadie lo vio empezar o terminar.","why.raised":"Se subió la temperatura {rise} ({at}).","why.raised_hand":"Se subió la temperatura {rise} a mano ({at}).","why.raised_schedule":"El programa subió la temperatura {rise} ({at}).","why.raised_then":"Para alcanzarla antes, el termostato pidió el respaldo.","why.raised_ahead":"El termostato estaba calentando la casa antes de una temperatura más alta de su programa.","why.capacity":"Fuera había {outdoors}; la bomba de calor basta hasta {point}.","why.droop":"La casa estaba {colder} por debajo de lo deseado, así que el termostato pidió el respaldo.","why.should_cope":"Sin embargo, fuera había {outdoors}, y la bomba de calor basta hasta {point}.","why.defrost":"La unidad exterior estaba derritiendo su hielo, y mientras tanto el respaldo mantuvo caliente el aire.","why.defrost_dipped":"Se nota en la potencia de la bomba de calor, que bajó.","why.emergency_heat":"La calefacción de emergencia estaba elegida en el termostato: entonces el respaldo calienta solo, sin la bomba de calor.","why.lockout_given":"Fuera había {outdoors}; como dijiste, el termostato no deja funcionar la bomba de calor por debajo de {lockout}.","why.lockout_usual":"Fuera había {outdoors} y la bomba de calor estaba parada; los termostatos a menudo no la dejan funcionar por debajo de {lockout}.","why.lockout_unknown":"La bomba de calor estaba parada, y el respaldo calentó en su lugar.","why.no_heat_call":"Funcionó durante {duration} aunque ningún termostato pedía calor.","why.unknown":"Fuera había {outdoors}; nada de lo que se lee indica por qué funcionó el respaldo.","why.unknown_defrost":"Fuera había {outdoors}, y el ciclo fue corto: puede que la unidad exterior estuviera derritiendo su hielo. Nada de lo que se lee lo indica con seguridad.","why.unknown_weather":"No se sabe por qué, porque entonces no se sabía la temperatura exterior.","why.unknown_alone":"La bomba de calor estaba parada con {outdoors} fuera, y nada de lo que se lee indica por qué.","why.unknown_near":"Fuera había {outdoors}. Está demasiado cerca de aquello para lo que basta la bomba de calor ({point} ± {uncertainty}) como para decir si necesitaba ayuda.","timeline.heading":"Qué pasó","timeline.span":"Intervalo de tiempo","timeline.day":"Día","timeline.week":"Semana","timeline.previous_day":"Día anterior","timeline.previous_week":"Semana anterior","timeline.next_day":"Día siguiente","timeline.next_week":"Semana siguiente","timeline.today":"Hoy","timeline.days":"{from} – {to}","timeline.thermostat":"Termostato","timeline.indoors":"Interior","timeline.set_to":"Deseada","timeline.outdoors":"Exterior","timeline.copes":"La bomba de calor basta hasta {point}","timeline.about":"unos {point}","timeline.lane":"{why}: {duration}","timeline.sum":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}.","timeline.sum_wasted":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}; de ello, se podrían haber evitado {extra}.","timeline.sum_saved":"La calefacción de respaldo funcionó {duration} y consumió {energy}, por {cost}; ahorró {saved} frente a la bomba de calor.","timeline.sum_energy":"La calefacción de respaldo funcionó {duration} y consumió {energy}.","timeline.sum_duration":"La calefacción de respaldo funcionó {duration}.","timeline.none_day":"Sin calefacción de respaldo este día.","timeline.none_week":"Sin calefacción de respaldo esta semana.","timeline.no_temperatures":"Las temperaturas de este tiempo ya no se conservan; los puntos muestran las de los ciclos.","timeline.no_temperatures_at_all":"No se conservan temperaturas de este tiempo.","timeline.failed":"No se puede leer el pasado: {error}","timeline.failed_temperatures":"No se pueden leer las temperaturas: {error}","timeline.again":"Reintentar","timeline.runs":"Ciclos de la calefacción de respaldo","timeline.story":"La historia del ciclo","timeline.earlier":"Ciclo anterior","timeline.later":"Ciclo siguiente","timeline.number":"{number} de {count}","timeline.table":"Mostrar como tabla","timeline.more":"Mostrar más","table.when":"Cuándo","table.why":"Por qué","table.wasted":"¿Desperdiciado?","timeline.at_least":"al menos {value}","findings.heading":"Problemas detectados","findings.none":"No se detectó ningún problema.","findings.urgent.critical":"Urgente","findings.urgent.warning":"Te cuesta dinero o confort","findings.urgent.notice":"Conviene saberlo","findings.since":"Desde el {at}","findings.known":"Dijiste que ya lo sabes.","findings.saves":"Corregirlo ahorraría alrededor de {cost} en un invierno.","findings.saves_energy":"Corregirlo ahorraría alrededor de {energy} en un invierno.","findings.setting":"En tu termostato se llama “{name}”.","findings.setting_where":"En tu termostato se llama “{name}”, en {where}.","findings.more":"Qué significa y qué hacer","findings.answer":"Responder","findings.running_above":"La calefacción de respaldo funciona a una temperatura a la que bastaría la bomba de calor sola.","findings.changed.emergency_heat_left_on":"Apagaste la calefacción de emergencia el {at}.","findings.changed.lockout_misconfigured":"Cambiaste cuándo se permite la calefacción de respaldo el {at}.","findings.changed.other":"Cambiaste algo el {at}.","findings.changed_soon":"Lo que ahorra se verá tras unos días de calefacción.","findings.changed_rate":"Desperdiciado por día de calefacción: {before} antes, {since} desde entonces.","findings.changed_saved":"Ahorrado hasta ahora: {saved}.","sheet.open":"Hoja para tu instalador","sheet.error":"No se puede abrir la hoja: {error}"};var Jr={en:_e,es:Zr};function Pn(t){let e=Jr[t]??Jr[t.split("-")[0]??""]??_e;return(n,r={})=>(e[n]??_e[n]).replace(/\{(\w+)\}/g,(o,i)=>i in r?String(r[i]):o)}var rt=t=>Pn(t.locale?.language??t.language);var Fs="not_found",C=class extends nt{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#n=!1;setConfig(e){if(e.entry_id!==void 0&&typeof e.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=e,this.#e(),this._entry=void 0,this.#r()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(e,n)=>{let r=document.querySelector("home-assistant").hass;return rt(r)(e.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#r()}disconnectedCallback(){super.disconnectedCallback(),this.#e()}shouldUpdate(e){if(this.#r(),e.size>1||!e.has("hass"))return!0;let n=e.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return rt(this.hass)}get format(){return new ye(this.hass)}#e(){this.#t?.(),this.#t=void 0,this.#n=!1}#r(){this.#n||!this.hass||!this._config||!this.isConnected||(this.#n=!0,this.#o().catch(e=>this._error=z(e)))}async#o(){let e=this._config,n=await me(this.hass);if(e!==this._config||!this.isConnected)return;let r=e.entry_id;this._entry=(r?n.find(o=>o.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=Xr(this.hass,this._entry.entry_id,o=>{if(o instanceof Error){this._error=o;return}this._error=void 0,this._moment=o}))}render(){if(!this.hass||!this._config)return y;let e=this._config.title??this.say(this.heading);return p`<ha-card>
      <section aria-label=${e}>
        ${e?p`<h2>${e}</h2>`:y} ${this.#i()}
      </section>
    </ha-card>`}#i(){let e=this.say;if(this._error){let n=this._error.code===Fs;return p`<p class="notice" role="alert">
        ${n?e("state.gone"):e("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?p`<p class="notice">
        ${e("state.none")}
        <a href="/config/integrations/integration/aux_heat">${e("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):p`<p class="notice" role="status">${e("state.not_loaded")}</p>`:p`<p class="notice" role="status">${e("state.loading")}</p>`}static{this.styles=N`
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
  `}};var Gs={critical:"mdi:alert-octagon",warning:"mdi:alert",notice:"mdi:information-outline"},Ks=new Set(["emergency_heat_left_on","lockout_misconfigured"]),js="/config/repairs",be=class extends C{constructor(){super(...arguments);this.heading="findings.heading"}static{this.properties={...C.properties,_texts:{state:!0},_sheetError:{state:!0}}}#t;willUpdate(n){super.willUpdate(n);let r=this.hass?.language;if(!r||this.#t===r)return;this.#t=r;let o=()=>{this._texts=r};this.hass.loadBackendTranslation("issues","aux_heat").then(o,o)}body(n){let{say:r}=this;return p`
      ${n.findings.length===0?p`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${r("findings.none")}
            </p>`:p`<ul>
              ${n.findings.map(o=>this.#n(o,n))}
            </ul>`}
      ${n.changes.length>0?p`<ul>
              ${n.changes.map(o=>this.#o(o,n))}
            </ul>`:y}
      <button @click=${()=>this.#i(n)}>${r("sheet.open")}</button>
      ${this._sheetError?p`<p class="notice" role="alert">
              ${r("sheet.error",{error:this._sheetError})}
            </p>`:y}
    `}#n(n,{currency:r}){let{say:o,format:i}=this,{severity:s,saves:a,setting:u}=n,l=a?.cost!=null?o("findings.saves",{cost:i.money(a.cost,r,0)}):a?.kwh!=null?o("findings.saves_energy",{energy:i.energy(a.kwh)}):void 0,h=this.#r(n,"fix_flow.step.init.description");return p`<li class=${s}>
      <ha-icon icon=${Gs[s]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${o(`findings.urgent.${s}`)}</span>
        <h3>${this.#e(n)}</h3>
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
              </details>`:y}
        ${n.key&&!n.quiet&&this.hass.user?.is_admin?p`<a href=${js}>${o("findings.answer")}</a>`:y}
      </div>
    </li>`}#e(n){return n.kind==="backup_running_above_balance_point"?this.say("findings.running_above"):this.#r(n,"title")||n.kind}#r(n,r){if(!n.key||!this._texts)return"";let o=`component.aux_heat.issues.${n.key}.${r}`;return this.hass.localize(o,n.placeholders)}#o(n,{currency:r}){let{say:o,format:i}=this,{kind:s,before:a,since:u,saved:l}=n,h=Ks.has(s)?`findings.changed.${s}`:"findings.changed.other",c=a.cost_per_day!==null&&u?.cost_per_day!=null,d=g=>c?i.money(g.cost_per_day,r):i.energy(g.kwh_per_day),f=l?.cost!=null?i.money(l.cost,r):i.energy(l?.kwh??null);return p`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${o(h,{at:i.day(n.at)})}</h3>
        ${u?p`<p>
                ${o("findings.changed_rate",{before:d(a),since:d(u)})}
              </p>`:p`<p class="secondary">${o("findings.changed_soon")}</p>`}
        ${l&&f!=="–"?p`<p class="saves">${o("findings.changed_saved",{saved:f})}</p>`:y}
      </div>
    </li>`}async#i({config_entry_id:n}){let r=window.open("","_blank");try{let{path:o}=await Qr(this.hass,n);this._sheetError=void 0,r?r.location.href=o:window.location.assign(o)}catch(o){r?.close(),this._sheetError=z(o).message}}static{this.styles=[C.styles,N`
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
    `]}};function Qt(t,e){return t==null||e==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function Ys(t,e){return t==null||e==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function to(t){let e,n,r;t.length!==2?(e=Qt,n=(a,u)=>Qt(t(a),u),r=(a,u)=>t(a)-u):(e=t===Qt||t===Ys?t:Xs,n=t,r=t);function o(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<0?l=c+1:h=c}while(l<h)}return l}function i(a,u,l=0,h=a.length){if(l<h){if(e(u,u)!==0)return h;do{let c=l+h>>>1;n(a[c],u)<=0?l=c+1:h=c}while(l<h)}return l}function s(a,u,l=0,h=a.length){let c=o(a,u,l,h-1);return c>l&&r(a[c-1],u)>-r(a[c],u)?c-1:c}return{left:o,center:s,right:i}}function Xs(){return 0}function Qs(t){return t===null?NaN:+t}var eo=to(Qt),no=eo.right,rc=eo.left,oc=to(Qs).center;var ic=ro(oo),sc=ro(Zs);function ro(t){return function(e,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=e;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return e;let a=n&&t(n),u=r&&t(r),l=o.slice();return a&&u?(Et(a,l,o,i,s),Et(a,o,l,i,s),Et(a,l,o,i,s),Nt(u,o,l,i,s),Nt(u,l,o,i,s),Nt(u,o,l,i,s)):a?(Et(a,o,l,i,s),Et(a,l,o,i,s),Et(a,o,l,i,s)):u&&(Nt(u,o,l,i,s),Nt(u,l,o,i,s),Nt(u,o,l,i,s)),e}}function Et(t,e,n,r,o){for(let i=0,s=r*o;i<s;)t(e,n,i,i+=r,1)}function Nt(t,e,n,r,o){for(let i=0,s=r*o;i<r;++i)t(e,n,i,i+s,r)}function Zs(t){let e=oo(t);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,e(n,r,o+0,i+0,s),e(n,r,o+1,i+1,s),e(n,r,o+2,i+2,s),e(n,r,o+3,i+3,s)}}function oo(t){let e=Math.floor(t);if(e===t)return Js(t);let n=t-e,r=2*t+1;return(o,i,s,a,u)=>{if(!((a-=u)>=s))return;let l=e*i[s],h=u*e,c=h+u;for(let d=s,f=s+h;d<f;d+=u)l+=i[Math.min(a,d)];for(let d=s,f=a;d<=f;d+=u)l+=i[Math.min(a,d+h)],o[d]=(l+n*(i[Math.max(s,d-c)]+i[Math.min(a,d+c)]))/r,l-=i[Math.max(s,d-h)]}}function Js(t){let e=2*t+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=t*r[o],u=s*t;for(let l=o,h=o+u;l<h;l+=s)a+=r[Math.min(i,l)];for(let l=o,h=i;l<=h;l+=s)a+=r[Math.min(i,l+u)],n[l]=a/e,a-=r[Math.max(o,l-u)]}}var ta=Array.prototype,ac=ta.slice;var ea=Math.sqrt(50),na=Math.sqrt(10),ra=Math.sqrt(2);function we(t,e,n){let r=(e-t)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=ea?10:i>=na?5:i>=ra?2:1,a,u,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(t*l),u=Math.round(e*l),a/l<t&&++a,u/l>e&&--u,l=-l):(l=Math.pow(10,o)*s,a=Math.round(t/l),u=Math.round(e/l),a*l<t&&++a,u*l>e&&--u),u<a&&.5<=n&&n<2?we(t,e,n*2):[a,u,l]}function io(t,e,n){if(e=+e,t=+t,n=+n,!(n>0))return[];if(t===e)return[t];let r=e<t,[o,i,s]=r?we(e,t,n):we(t,e,n);if(!(i>=o))return[];let a=i-o+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(i-l)/-s;else for(let l=0;l<a;++l)u[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(o+l)/-s;else for(let l=0;l<a;++l)u[l]=(o+l)*s;return u}function xe(t,e,n){return e=+e,t=+t,n=+n,we(t,e,n)[2]}function so(t,e,n){e=+e,t=+t,n=+n;let r=e<t,o=r?xe(e,t,n):xe(t,e,n);return(r?-1:1)*(o<0?1/-o:o)}var uc=oa(Math.random);function oa(t){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=t()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function Lt(t,e,n){t.prototype=e.prototype=n,n.constructor=t}function te(t,e){var n=Object.create(t.prototype);for(var r in e)n[r]=e[r];return n}function ot(){}var _t=.7,Pt=1/_t,Ct="\\s*([+-]?\\d+)\\s*",Zt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",K="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",ia=/^#([0-9a-f]{3,8})$/,sa=new RegExp(`^rgb\\(${Ct},${Ct},${Ct}\\)$`),aa=new RegExp(`^rgb\\(${K},${K},${K}\\)$`),ua=new RegExp(`^rgba\\(${Ct},${Ct},${Ct},${Zt}\\)$`),la=new RegExp(`^rgba\\(${K},${K},${K},${Zt}\\)$`),ca=new RegExp(`^hsl\\(${Zt},${K},${K}\\)$`),ha=new RegExp(`^hsla\\(${Zt},${K},${K},${Zt}\\)$`),ao={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Lt(ot,Ot,{copy(t){return Object.assign(new this.constructor,this,t)},displayable(){return this.rgb().displayable()},hex:uo,formatHex:uo,formatHex8:da,formatHsl:fa,formatRgb:lo,toString:lo});function uo(){return this.rgb().formatHex()}function da(){return this.rgb().formatHex8()}function fa(){return bo(this).formatHsl()}function lo(){return this.rgb().formatRgb()}function Ot(t){var e,n;return t=(t+"").trim().toLowerCase(),(e=ia.exec(t))?(n=e[1].length,e=parseInt(e[1],16),n===6?co(e):n===3?new D(e>>8&15|e>>4&240,e>>4&15|e&240,(e&15)<<4|e&15,1):n===8?ve(e>>24&255,e>>16&255,e>>8&255,(e&255)/255):n===4?ve(e>>12&15|e>>8&240,e>>8&15|e>>4&240,e>>4&15|e&240,((e&15)<<4|e&15)/255):null):(e=sa.exec(t))?new D(e[1],e[2],e[3],1):(e=aa.exec(t))?new D(e[1]*255/100,e[2]*255/100,e[3]*255/100,1):(e=ua.exec(t))?ve(e[1],e[2],e[3],e[4]):(e=la.exec(t))?ve(e[1]*255/100,e[2]*255/100,e[3]*255/100,e[4]):(e=ca.exec(t))?po(e[1],e[2]/100,e[3]/100,1):(e=ha.exec(t))?po(e[1],e[2]/100,e[3]/100,e[4]):ao.hasOwnProperty(t)?co(ao[t]):t==="transparent"?new D(NaN,NaN,NaN,0):null}function co(t){return new D(t>>16&255,t>>8&255,t&255,1)}function ve(t,e,n,r){return r<=0&&(t=e=n=NaN),new D(t,e,n,r)}function Bn(t){return t instanceof ot||(t=Ot(t)),t?(t=t.rgb(),new D(t.r,t.g,t.b,t.opacity)):new D}function ee(t,e,n,r){return arguments.length===1?Bn(t):new D(t,e,n,r??1)}function D(t,e,n,r){this.r=+t,this.g=+e,this.b=+n,this.opacity=+r}Lt(D,ee,te(ot,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new D(this.r*t,this.g*t,this.b*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new D(this.r*t,this.g*t,this.b*t,this.opacity)},rgb(){return this},clamp(){return new D(gt(this.r),gt(this.g),gt(this.b),ke(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:ho,formatHex:ho,formatHex8:pa,formatRgb:fo,toString:fo}));function ho(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}`}function pa(){return`#${mt(this.r)}${mt(this.g)}${mt(this.b)}${mt((isNaN(this.opacity)?1:this.opacity)*255)}`}function fo(){let t=ke(this.opacity);return`${t===1?"rgb(":"rgba("}${gt(this.r)}, ${gt(this.g)}, ${gt(this.b)}${t===1?")":`, ${t})`}`}function ke(t){return isNaN(t)?1:Math.max(0,Math.min(1,t))}function gt(t){return Math.max(0,Math.min(255,Math.round(t)||0))}function mt(t){return t=gt(t),(t<16?"0":"")+t.toString(16)}function po(t,e,n,r){return r<=0?t=e=n=NaN:n<=0||n>=1?t=e=NaN:e<=0&&(t=NaN),new V(t,e,n,r)}function bo(t){if(t instanceof V)return new V(t.h,t.s,t.l,t.opacity);if(t instanceof ot||(t=Ot(t)),!t)return new V;if(t instanceof V)return t;t=t.rgb();var e=t.r/255,n=t.g/255,r=t.b/255,o=Math.min(e,n,r),i=Math.max(e,n,r),s=NaN,a=i-o,u=(i+o)/2;return a?(e===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-e)/a+2:s=(e-n)/a+4,a/=u<.5?i+o:2-i-o,s*=60):a=u>0&&u<1?0:s,new V(s,a,u,t.opacity)}function Se(t,e,n,r){return arguments.length===1?bo(t):new V(t,e,n,r??1)}function V(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(V,Se,te(ot,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new V(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new V(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=this.h%360+(this.h<0)*360,e=isNaN(t)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*e,o=2*n-r;return new D(Ln(t>=240?t-240:t+120,o,r),Ln(t,o,r),Ln(t<120?t+240:t-120,o,r),this.opacity)},clamp(){return new V(mo(this.h),$e(this.s),$e(this.l),ke(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let t=ke(this.opacity);return`${t===1?"hsl(":"hsla("}${mo(this.h)}, ${$e(this.s)*100}%, ${$e(this.l)*100}%${t===1?")":`, ${t})`}`}}));function mo(t){return t=(t||0)%360,t<0?t+360:t}function $e(t){return Math.max(0,Math.min(1,t||0))}function Ln(t,e,n){return(t<60?e+(n-e)*t/60:t<180?n:t<240?e+(n-e)*(240-t)/60:e)*255}var wo=Math.PI/180,xo=180/Math.PI,Me=18,vo=.96422,$o=1,ko=.82521,Mo=4/29,Dt=6/29,So=3*Dt*Dt,ma=Dt*Dt*Dt;function To(t){if(t instanceof j)return new j(t.l,t.a,t.b,t.opacity);if(t instanceof J)return Ro(t);t instanceof D||(t=Bn(t));var e=qn(t.r),n=qn(t.g),r=qn(t.b),o=On((.2225045*e+.7168786*n+.0606169*r)/$o),i,s;return e===n&&n===r?i=s=o:(i=On((.4360747*e+.3850649*n+.1430804*r)/vo),s=On((.0139322*e+.0971045*n+.7141733*r)/ko)),new j(116*o-16,500*(i-o),200*(o-s),t.opacity)}function Ao(t,e,n,r){return arguments.length===1?To(t):new j(t,e,n,r??1)}function j(t,e,n,r){this.l=+t,this.a=+e,this.b=+n,this.opacity=+r}Lt(j,Ao,te(ot,{brighter(t){return new j(this.l+Me*(t??1),this.a,this.b,this.opacity)},darker(t){return new j(this.l-Me*(t??1),this.a,this.b,this.opacity)},rgb(){var t=(this.l+16)/116,e=isNaN(this.a)?t:t+this.a/500,n=isNaN(this.b)?t:t-this.b/200;return e=vo*Hn(e),t=$o*Hn(t),n=ko*Hn(n),new D(In(3.1338561*e-1.6168667*t-.4906146*n),In(-.9787684*e+1.9161415*t+.033454*n),In(.0719453*e-.2289914*t+1.4052427*n),this.opacity)}}));function On(t){return t>ma?Math.pow(t,1/3):t/So+Mo}function Hn(t){return t>Dt?t*t*t:So*(t-Mo)}function In(t){return 255*(t<=.0031308?12.92*t:1.055*Math.pow(t,1/2.4)-.055)}function qn(t){return(t/=255)<=.04045?t/12.92:Math.pow((t+.055)/1.055,2.4)}function ga(t){if(t instanceof J)return new J(t.h,t.c,t.l,t.opacity);if(t instanceof j||(t=To(t)),t.a===0&&t.b===0)return new J(NaN,0<t.l&&t.l<100?0:NaN,t.l,t.opacity);var e=Math.atan2(t.b,t.a)*xo;return new J(e<0?e+360:e,Math.sqrt(t.a*t.a+t.b*t.b),t.l,t.opacity)}function Te(t,e,n,r){return arguments.length===1?ga(t):new J(t,e,n,r??1)}function J(t,e,n,r){this.h=+t,this.c=+e,this.l=+n,this.opacity=+r}function Ro(t){if(isNaN(t.h))return new j(t.l,0,0,t.opacity);var e=t.h*wo;return new j(t.l,Math.cos(e)*t.c,Math.sin(e)*t.c,t.opacity)}Lt(J,Te,te(ot,{brighter(t){return new J(this.h,this.c,this.l+Me*(t??1),this.opacity)},darker(t){return new J(this.h,this.c,this.l-Me*(t??1),this.opacity)},rgb(){return Ro(this).rgb()}}));var Eo=-.14861,Un=1.78277,zn=-.29227,Ae=-.90649,Jt=1.97294,go=Jt*Ae,yo=Jt*Un,_o=Un*zn-Ae*Eo;function ya(t){if(t instanceof yt)return new yt(t.h,t.s,t.l,t.opacity);t instanceof D||(t=Bn(t));var e=t.r/255,n=t.g/255,r=t.b/255,o=(_o*r+go*e-yo*n)/(_o+go-yo),i=r-o,s=(Jt*(n-o)-zn*i)/Ae,a=Math.sqrt(s*s+i*i)/(Jt*o*(1-o)),u=a?Math.atan2(s,i)*xo-120:NaN;return new yt(u<0?u+360:u,a,o,t.opacity)}function Re(t,e,n,r){return arguments.length===1?ya(t):new yt(t,e,n,r??1)}function yt(t,e,n,r){this.h=+t,this.s=+e,this.l=+n,this.opacity=+r}Lt(yt,Re,te(ot,{brighter(t){return t=t==null?Pt:Math.pow(Pt,t),new yt(this.h,this.s,this.l*t,this.opacity)},darker(t){return t=t==null?_t:Math.pow(_t,t),new yt(this.h,this.s,this.l*t,this.opacity)},rgb(){var t=isNaN(this.h)?0:(this.h+120)*wo,e=+this.l,n=isNaN(this.s)?0:this.s*e*(1-e),r=Math.cos(t),o=Math.sin(t);return new D(255*(e+n*(Eo*r+Un*o)),255*(e+n*(zn*r+Ae*o)),255*(e+n*(Jt*r)),this.opacity)}}));function Po(t,e,n,r,o){var i=t*t,s=i*t;return((1-3*t+3*i-s)*e+(4-6*i+3*s)*n+(1+3*t+3*i-3*s)*r+s*o)/6}function _a(t){var e=t.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,e-1):Math.floor(n*e),o=t[r],i=t[r+1],s=r>0?t[r-1]:2*o-i,a=r<e-1?t[r+2]:2*i-o;return Po((n-r/e)*e,s,o,i,a)}}function ba(t){var e=t.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*e),o=t[(r+e-1)%e],i=t[r%e],s=t[(r+1)%e],a=t[(r+2)%e];return Po((n-r/e)*e,o,i,s,a)}}var Ne=t=>()=>t;function Lo(t,e){return function(n){return t+n*e}}function wa(t,e,n){return t=Math.pow(t,n),e=Math.pow(e,n)-t,n=1/n,function(r){return Math.pow(t+r*e,n)}}function Gn(t,e){var n=e-t;return n?Lo(t,n>180||n<-180?n-360*Math.round(n/360):n):Ne(isNaN(t)?e:t)}function xa(t){return(t=+t)==1?I:function(e,n){return n-e?wa(e,n,t):Ne(isNaN(e)?n:e)}}function I(t,e){var n=e-t;return n?Lo(t,n):Ne(isNaN(t)?e:t)}var No=(function t(e){var n=xa(e);function r(o,i){var s=n((o=ee(o)).r,(i=ee(i)).r),a=n(o.g,i.g),u=n(o.b,i.b),l=I(o.opacity,i.opacity);return function(h){return o.r=s(h),o.g=a(h),o.b=u(h),o.opacity=l(h),o+""}}return r.gamma=t,r})(1);function Oo(t){return function(e){var n=e.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=ee(e[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=t(r),o=t(o),i=t(i),a.opacity=1,function(u){return a.r=r(u),a.g=o(u),a.b=i(u),a+""}}}var dc=Oo(_a),fc=Oo(ba);function va(t,e){e||(e=[]);var n=t?Math.min(e.length,t.length):0,r=e.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=t[o]*(1-i)+e[o]*i;return r}}function $a(t){return ArrayBuffer.isView(t)&&!(t instanceof DataView)}function ka(t,e){var n=e?e.length:0,r=t?Math.min(n,t.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=Ce(t[s],e[s]);for(;s<n;++s)i[s]=e[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Ma(t,e){var n=new Date;return t=+t,e=+e,function(r){return n.setTime(t*(1-r)+e*r),n}}function F(t,e){return t=+t,e=+e,function(n){return t*(1-n)+e*n}}function Sa(t,e){var n={},r={},o;(t===null||typeof t!="object")&&(t={}),(e===null||typeof e!="object")&&(e={});for(o in e)o in t?n[o]=Ce(t[o],e[o]):r[o]=e[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Fn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Vn=new RegExp(Fn.source,"g");function Ta(t){return function(){return t}}function Aa(t){return function(e){return t(e)+""}}function Ra(t,e){var n=Fn.lastIndex=Vn.lastIndex=0,r,o,i,s=-1,a=[],u=[];for(t=t+"",e=e+"";(r=Fn.exec(t))&&(o=Vn.exec(e));)(i=o.index)>n&&(i=e.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,u.push({i:s,x:F(r,o)})),n=Vn.lastIndex;return n<e.length&&(i=e.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?u[0]?Aa(u[0].x):Ta(e):(e=u.length,function(l){for(var h=0,c;h<e;++h)a[(c=u[h]).i]=c.x(l);return a.join("")})}function Ce(t,e){var n=typeof e,r;return e==null||n==="boolean"?Ne(e):(n==="number"?F:n==="string"?(r=Ot(e))?(e=r,No):Ra:e instanceof Ot?No:e instanceof Date?Ma:$a(e)?va:Array.isArray(e)?ka:typeof e.valueOf!="function"&&typeof e.toString!="function"||isNaN(e)?Sa:F)(t,e)}function Ho(t,e){return t=+t,e=+e,function(n){return Math.round(t*(1-n)+e*n)}}var Co=180/Math.PI,Wn={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function Io(t,e,n,r,o,i){var s,a,u;return(s=Math.sqrt(t*t+e*e))&&(t/=s,e/=s),(u=t*n+e*r)&&(n-=t*u,r-=e*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),t*r<e*n&&(t=-t,e=-e,u=-u,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(e,t)*Co,skewX:Math.atan(u)*Co,scaleX:s,scaleY:a}}var Ee;function Ea(t){let e=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(t+"");return e.isIdentity?Wn:Io(e.a,e.b,e.c,e.d,e.e,e.f)}function Na(t){return t==null||(Ee||(Ee=document.createElementNS("http://www.w3.org/2000/svg","g")),Ee.setAttribute("transform",t),!(t=Ee.transform.baseVal.consolidate()))?Wn:(t=t.matrix,Io(t.a,t.b,t.c,t.d,t.e,t.f))}function qo(t,e,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push("translate(",null,e,null,n);g.push({i:m-4,x:F(l,c)},{i:m-2,x:F(h,d)})}else(c||d)&&f.push("translate("+c+e+d+n)}function s(l,h,c,d){l!==h?(l-h>180?h+=360:h-l>180&&(l+=360),d.push({i:c.push(o(c)+"rotate(",null,r)-2,x:F(l,h)})):h&&c.push(o(c)+"rotate("+h+r)}function a(l,h,c,d){l!==h?d.push({i:c.push(o(c)+"skewX(",null,r)-2,x:F(l,h)}):h&&c.push(o(c)+"skewX("+h+r)}function u(l,h,c,d,f,g){if(l!==c||h!==d){var m=f.push(o(f)+"scale(",null,",",null,")");g.push({i:m-4,x:F(l,c)},{i:m-2,x:F(h,d)})}else(c!==1||d!==1)&&f.push(o(f)+"scale("+c+","+d+")")}return function(l,h){var c=[],d=[];return l=t(l),h=t(h),i(l.translateX,l.translateY,h.translateX,h.translateY,c,d),s(l.rotate,h.rotate,c,d),a(l.skewX,h.skewX,c,d),u(l.scaleX,l.scaleY,h.scaleX,h.scaleY,c,d),l=h=null,function(f){for(var g=-1,m=d.length,_;++g<m;)c[(_=d[g]).i]=_.x(f);return c.join("")}}}var pc=qo(Ea,"px, ","px)","deg)"),mc=qo(Na,", ",")",")"),Ca=1e-12;function Do(t){return((t=Math.exp(t))+1/t)/2}function Da(t){return((t=Math.exp(t))-1/t)/2}function Pa(t){return((t=Math.exp(2*t))-1)/(t+1)}var gc=(function t(e,n,r){function o(i,s){var a=i[0],u=i[1],l=i[2],h=s[0],c=s[1],d=s[2],f=h-a,g=c-u,m=f*f+g*g,_,b;if(m<Ca)b=Math.log(d/l)/e,_=function(O){return[a+O*f,u+O*g,l*Math.exp(e*O*b)]};else{var v=Math.sqrt(m),k=(d*d-l*l+r*m)/(2*l*n*v),$=(d*d-l*l-r*m)/(2*d*n*v),M=Math.log(Math.sqrt(k*k+1)-k),R=Math.log(Math.sqrt($*$+1)-$);b=(R-M)/e,_=function(O){var W=O*b,H=Do(M),Q=l/(n*v)*(H*Pa(e*W+M)-Da(M));return[a+Q*f,u+Q*g,l*H/Do(e*W+M)]}}return _.duration=Math.abs(b)*1e3*e/Math.SQRT2,_}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,u=a*a;return t(s,a,u)},o})(Math.SQRT2,2,4);function Bo(t){return function(e,n){var r=t((e=Se(e)).h,(n=Se(n)).h),o=I(e.s,n.s),i=I(e.l,n.l),s=I(e.opacity,n.opacity);return function(a){return e.h=r(a),e.s=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var yc=Bo(Gn),_c=Bo(I);function Uo(t){return function(e,n){var r=t((e=Te(e)).h,(n=Te(n)).h),o=I(e.c,n.c),i=I(e.l,n.l),s=I(e.opacity,n.opacity);return function(a){return e.h=r(a),e.c=o(a),e.l=i(a),e.opacity=s(a),e+""}}}var bc=Uo(Gn),wc=Uo(I);function zo(t){return(function e(n){n=+n;function r(o,i){var s=t((o=Re(o)).h,(i=Re(i)).h),a=I(o.s,i.s),u=I(o.l,i.l),l=I(o.opacity,i.opacity);return function(h){return o.h=s(h),o.s=a(h),o.l=u(Math.pow(h,n)),o.opacity=l(h),o+""}}return r.gamma=e,r})(1)}var xc=zo(Gn),vc=zo(I);function La(t){return Math.abs(t=Math.round(t))>=1e21?t.toLocaleString("en").replace(/,/g,""):t.toString(10)}function Pe(t,e){if(!isFinite(t)||t===0)return null;var n=(t=e?t.toExponential(e-1):t.toExponential()).indexOf("e"),r=t.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+t.slice(n+1)]}function Ht(t){return t=Pe(Math.abs(t)),t?t[1]:NaN}function Oa(t,e){return function(n,r){for(var o=n.length,i=[],s=0,a=t[0],u=0;o>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),i.push(n.substring(o-=a,o+a)),!((u+=a+1)>r));)a=t[s=(s+1)%t.length];return i.reverse().join(e)}}function Ha(t){return function(e){return e.replace(/[0-9]/g,function(n){return t[+n]})}}var Ia=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function ne(t){if(!(e=Ia.exec(t)))throw new Error("invalid format: "+t);var e;return new Kn({fill:e[1],align:e[2],sign:e[3],symbol:e[4],zero:e[5],width:e[6],comma:e[7],precision:e[8]&&e[8].slice(1),trim:e[9],type:e[10]})}ne.prototype=Kn.prototype;function Kn(t){this.fill=t.fill===void 0?" ":t.fill+"",this.align=t.align===void 0?">":t.align+"",this.sign=t.sign===void 0?"-":t.sign+"",this.symbol=t.symbol===void 0?"":t.symbol+"",this.zero=!!t.zero,this.width=t.width===void 0?void 0:+t.width,this.comma=!!t.comma,this.precision=t.precision===void 0?void 0:+t.precision,this.trim=!!t.trim,this.type=t.type===void 0?"":t.type+""}Kn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function qa(t){t:for(var e=t.length,n=1,r=-1,o;n<e;++n)switch(t[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+t[n])break t;r>0&&(r=0);break}return r>0?t.slice(0,r)+t.slice(o+1):t}var Le;function Ba(t,e){var n=Pe(t,e);if(!n)return Le=void 0,t.toPrecision(e);var r=n[0],o=n[1],i=o-(Le=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,s=r.length;return i===s?r:i>s?r+new Array(i-s+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+Pe(t,Math.max(0,e+i-1))[0]}function Vo(t,e){var n=Pe(t,e);if(!n)return t+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var Fo={"%":(t,e)=>(t*100).toFixed(e),b:t=>Math.round(t).toString(2),c:t=>t+"",d:La,e:(t,e)=>t.toExponential(e),f:(t,e)=>t.toFixed(e),g:(t,e)=>t.toPrecision(e),o:t=>Math.round(t).toString(8),p:(t,e)=>Vo(t*100,e),r:Vo,s:Ba,X:t=>Math.round(t).toString(16).toUpperCase(),x:t=>Math.round(t).toString(16)};function Wo(t){return t}var Go=Array.prototype.map,Ko=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function Ua(t){var e=t.grouping===void 0||t.thousands===void 0?Wo:Oa(Go.call(t.grouping,Number),t.thousands+""),n=t.currency===void 0?"":t.currency[0]+"",r=t.currency===void 0?"":t.currency[1]+"",o=t.decimal===void 0?".":t.decimal+"",i=t.numerals===void 0?Wo:Ha(Go.call(t.numerals,String)),s=t.percent===void 0?"%":t.percent+"",a=t.minus===void 0?"−":t.minus+"",u=t.nan===void 0?"NaN":t.nan+"";function l(c,d){c=ne(c);var f=c.fill,g=c.align,m=c.sign,_=c.symbol,b=c.zero,v=c.width,k=c.comma,$=c.precision,M=c.trim,R=c.type;R==="n"?(k=!0,R="g"):Fo[R]||($===void 0&&($=12),M=!0,R="g"),(b||f==="0"&&g==="=")&&(b=!0,f="0",g="=");var O=(d&&d.prefix!==void 0?d.prefix:"")+(_==="$"?n:_==="#"&&/[boxX]/.test(R)?"0"+R.toLowerCase():""),W=(_==="$"?r:/[%p]/.test(R)?s:"")+(d&&d.suffix!==void 0?d.suffix:""),H=Fo[R],Q=/[defgprs%]/.test(R);$=$===void 0?6:/[gprs]/.test(R)?Math.max(1,Math.min(21,$)):Math.max(0,Math.min(20,$));function T(x){var U=O,E=W,q,Vt,kt;if(R==="c")E=H(x)+E,x="";else{x=+x;var Mt=x<0||1/x<0;if(x=isNaN(x)?u:H(Math.abs(x),$),M&&(x=qa(x)),Mt&&+x==0&&m!=="+"&&(Mt=!1),U=(Mt?m==="("?m:a:m==="-"||m==="("?"":m)+U,E=(R==="s"&&!isNaN(x)&&Le!==void 0?Ko[8+Le/3]:"")+E+(Mt&&m==="("?")":""),Q){for(q=-1,Vt=x.length;++q<Vt;)if(kt=x.charCodeAt(q),48>kt||kt>57){E=(kt===46?o+x.slice(q+1):x.slice(q))+E,x=x.slice(0,q);break}}}k&&!b&&(x=e(x,1/0));var St=U.length+x.length+E.length,S=St<v?new Array(v-St+1).join(f):"";switch(k&&b&&(x=e(S+x,S.length?v-E.length:1/0),S=""),g){case"<":x=U+x+E+S;break;case"=":x=U+S+x+E;break;case"^":x=S.slice(0,St=S.length>>1)+U+x+E+S.slice(St);break;default:x=S+U+x+E;break}return i(x)}return T.toString=function(){return c+""},T}function h(c,d){var f=Math.max(-8,Math.min(8,Math.floor(Ht(d)/3)))*3,g=Math.pow(10,-f),m=l((c=ne(c),c.type="f",c),{suffix:Ko[8+f/3]});return function(_){return m(g*_)}}return{format:l,formatPrefix:h}}var De,jn,Yn;za({thousands:",",grouping:[3],currency:["$",""]});function za(t){return De=Ua(t),jn=De.format,Yn=De.formatPrefix,De}function jo(t){return Math.max(0,-Ht(Math.abs(t)))}function Yo(t,e){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Ht(e)/3)))*3-Ht(Math.abs(t)))}function Xo(t,e){return t=Math.abs(t),e=Math.abs(e)-t,Math.max(0,Ht(e)-Ht(t))+1}function Va(t,e){switch(arguments.length){case 0:break;case 1:this.range(t);break;default:this.range(e).domain(t);break}return this}function Fa(t){return function(){return t}}function Wa(t){return+t}var Qo=[0,1];function It(t){return t}function Xn(t,e){return(e-=t=+t)?function(n){return(n-t)/e}:Fa(isNaN(e)?NaN:.5)}function Ga(t,e){var n;return t>e&&(n=t,t=e,e=n),function(r){return Math.max(t,Math.min(e,r))}}function Ka(t,e,n){var r=t[0],o=t[1],i=e[0],s=e[1];return o<r?(r=Xn(o,r),i=n(s,i)):(r=Xn(r,o),i=n(i,s)),function(a){return i(r(a))}}function ja(t,e,n){var r=Math.min(t.length,e.length)-1,o=new Array(r),i=new Array(r),s=-1;for(t[r]<t[0]&&(t=t.slice().reverse(),e=e.slice().reverse());++s<r;)o[s]=Xn(t[s],t[s+1]),i[s]=n(e[s],e[s+1]);return function(a){var u=no(t,a,1,r)-1;return i[u](o[u](a))}}function Ya(t,e){return e.domain(t.domain()).range(t.range()).interpolate(t.interpolate()).clamp(t.clamp()).unknown(t.unknown())}function Xa(){var t=Qo,e=Qo,n=Ce,r,o,i,s=It,a,u,l;function h(){var d=Math.min(t.length,e.length);return s!==It&&(s=Ga(t[0],t[d-1])),a=d>2?ja:Ka,u=l=null,c}function c(d){return d==null||isNaN(d=+d)?i:(u||(u=a(t.map(r),e,n)))(r(s(d)))}return c.invert=function(d){return s(o((l||(l=a(e,t.map(r),F)))(d)))},c.domain=function(d){return arguments.length?(t=Array.from(d,Wa),h()):t.slice()},c.range=function(d){return arguments.length?(e=Array.from(d),h()):e.slice()},c.rangeRound=function(d){return e=Array.from(d),n=Ho,h()},c.clamp=function(d){return arguments.length?(s=d?!0:It,h()):s!==It},c.interpolate=function(d){return arguments.length?(n=d,h()):n},c.unknown=function(d){return arguments.length?(i=d,c):i},function(d,f){return r=d,o=f,h()}}function Qa(){return Xa()(It,It)}function Za(t,e,n,r){var o=so(t,e,n),i;switch(r=ne(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(t),Math.abs(e));return r.precision==null&&!isNaN(i=Yo(o,s))&&(r.precision=i),Yn(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=Xo(o,Math.max(Math.abs(t),Math.abs(e))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=jo(o))&&(r.precision=i-(r.type==="%")*2);break}}return jn(r)}function Ja(t){var e=t.domain;return t.ticks=function(n){var r=e();return io(r[0],r[r.length-1],n??10)},t.tickFormat=function(n,r){var o=e();return Za(o[0],o[o.length-1],n??10,r)},t.nice=function(n){n==null&&(n=10);var r=e(),o=0,i=r.length-1,s=r[o],a=r[i],u,l,h=10;for(a<s&&(l=s,s=a,a=l,l=o,o=i,i=l);h-- >0;){if(l=xe(s,a,n),l===u)return r[o]=s,r[i]=a,e(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return t},t}function it(){var t=Qa();return t.copy=function(){return Ya(t,it())},Va.apply(t,arguments),Ja(t)}var st={needed:"var(--aux-needed)",uncertain:"var(--aux-uncertain)",wasted:"var(--aux-wasted)",unknown:"var(--aux-unknown)",saved:"var(--aux-defrost)"},Zo=t=>st[t],Qn=t=>t==="needed"?st.needed:`url(#fill-${t})`,Oe=(t,e)=>w`<rect width=${e} height=${e} fill=${st[t]} fill-opacity="0.2"></rect>`,He=()=>w`<defs>
  <pattern id="fill-wasted" width="7" height="7" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    ${Oe("wasted",7)}<rect width="4" height="7" fill=${st.wasted}></rect>
  </pattern>
  <pattern id="fill-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
    ${Oe("uncertain",6)}
    <circle cx="1.5" cy="1.5" r="1.4" fill=${st.uncertain}></circle>
    <circle cx="4.5" cy="4.5" r="1.4" fill=${st.uncertain}></circle>
  </pattern>
  <pattern id="fill-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
    ${Oe("unknown",6)}
  </pattern>
  <pattern id="fill-saved" width="5" height="5" patternUnits="userSpaceOnUse">
    ${Oe("saved",5)}<rect width="5" height="2.5" fill=${st.saved}></rect>
  </pattern>
</defs>`,Ie=t=>p`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="16"
      height="12"
      fill=${Qn(t)}
      stroke=${st[t]}
      stroke-width="1.5"
    ></rect>
  </svg>`;function qe(t){let e=0,n=0;for(let{parts:r}of t){let[o,i]=[0,0];for(let{value:s}of r)s>0?o+=s:i+=s;[e,n]=[Math.min(e,i),Math.max(n,o)]}return[e,n]}var Jo=1;function Be([t,e],n,r){return it().domain([t,e-t<Jo?t+Jo:e]).nice(r).range([n.bottom,n.top])}function re(t){let e=Math.abs((t[1]??1)-(t[0]??0));return e>0?Math.max(0,-Math.floor(Math.log10(e)+1e-9)):0}function Zn(t,e){let[n,r]=[0,0],o=[];for(let{fill:i,value:s}of t){if(s===0)continue;let a=s>0?n:r,u=a+s;s>0?n=u:r=u;let[l,h]=[e(a),e(u)];o.push({fill:i,y:Math.min(l,h),height:Math.abs(l-h)})}return o}function ti(t,e,n=16){let r=-1,o=1/0;return t.forEach((i,s)=>{let a=Math.max(Math.abs(i.x-e)-i.width/2,0);a<=n&&a<o&&([r,o]=[s,a])}),r}function ei(t,e,n){if(n===0)return null;switch(t){case"ArrowRight":case"ArrowUp":return Math.min(e+1,n-1);case"ArrowLeft":case"ArrowDown":return Math.max(e-1,0);case"Home":return 0;case"End":return n-1;default:return null}}function Ue(t,e,n,r){return w`<g class="axis" aria-hidden="true">${n.map(o=>{let i=Math.round(t(o))+.5;return w`<line class=${o===0?"zero":"grid"} x1=${e.left} x2=${e.right}
        y1=${i} y2=${i}></line>
      <text x=${e.left-6} y=${i} dy="0.32em" text-anchor="end">${r(o)}</text>`})}</g>`}function ze(t,e,n,r){let o=t.some(i=>i.key===r)?r:t[0]?.key;return w`${t.map(i=>{let[s,a]=[i.x-i.width/2,i.key===r];return w`<g class="bar" role="button" data-key=${i.key} aria-label=${i.label}
        aria-pressed=${a} tabindex=${i.key===o?0:-1}>
      <rect class="hit" x=${s} width=${i.width} y=${n.top}
        height=${n.bottom-n.top}></rect>
      ${Zn(i.parts,e).map(({fill:u,y:l,height:h})=>w`<rect x=${s+1} width=${Math.max(i.width-2,1)} y=${l} height=${h}
            fill=${Qn(u)} stroke=${Zo(u)} stroke-width="1"></rect>`)}
      ${a?w`<rect class="ring" x=${s-1} width=${i.width+2} y=${n.top}
        height=${n.bottom-n.top}></rect>`:y}
    </g>`})}`}var tu=5e3,Ve=new Map;function ni(t,e,n){let{last_run:r,running:o,season:i,balance_point_c:s,currency:a}=t,u=new Intl.DateTimeFormat("en-US",{timeZone:n,year:"numeric",month:"2-digit"}).format(e),l=o?null:[i.runs,i.avoidable_kwh,i.uncertain_kwh];return JSON.stringify([u,a,r?.start,r?.end,s,l])}function Fe(t,e,n){let r=Ve.get(e);if(r&&r.stamp===n&&r.connection===t.connection)return r.answer;let o=eu(t,e),i={connection:t.connection,stamp:n,answer:o};Ve.set(e,i);let s=()=>{Ve.get(e)===i&&Ve.delete(e)};return o.then(()=>setTimeout(s,tu),s),o}async function eu(t,e){let n=await Kr(t,e),{first_day:r,last_day:o}=n;return{months:n,points:await Yr(t,e,{first_day:r,last_day:o})}}var nu=480,ru=34,at=class extends C{static{this.properties={...C.properties,_width:{state:!0},_data:{state:!0},_failed:{state:!0},_view:{state:!0},_chosen:{state:!0}}}#t;#n=0;#e;constructor(){super(),this._width=nu}setConfig(e){super.setConfig(e),this.#n+=1,this.#t=this._data=this._failed=this._chosen=void 0}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([e])=>{let n=Math.floor(e?.contentRect.width??0)-ru;n>0&&(this._width=n)}),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect()}willUpdate(e){if(super.willUpdate(e),!this._moment?.loaded||!this._entry){this.#t=void 0;return}let n=ni(this._moment,new Date,this.hass.config.time_zone);n!==this.#t&&(this.#t=n,this.#r(this._entry.entry_id,n))}async#r(e,n){let r=this.#n+=1;try{let o=await this.ask(e,n);if(r!==this.#n)return;this._data=o,this._failed=void 0}catch(o){r===this.#n&&(this._failed=z(o))}}#o=()=>{this._failed=void 0,this._entry&&this.#t!==void 0&&this.#r(this._entry.entry_id,this.#t)};body(e){let{say:n}=this;return p`
      ${this._failed?p`<p class="notice" role="alert">
              ${n(this._data===void 0?"state.error":"chart.stale",{error:this._failed.message})}
              <button @click=${this.#o}>${n("chart.again")}</button>
            </p>`:y}
      ${this._data!==void 0?this.chart(e,this._data):this._failed?y:p`<p class="notice" role="status">${n("state.loading")}</p>`}
    `}switch(e,n,r){return n.length<2?y:p`<div class="switch" role="group" aria-label=${this.say(e)}>
      ${n.map(o=>p`<button aria-pressed=${o===r} @click=${()=>this._view=o}>
            ${this.say(`chart.${o}`)}
          </button>`)}
    </div>`}choosing(e){let n=()=>e.findIndex(r=>r.key===this._chosen);return{click:r=>{let o=r.currentTarget.getBoundingClientRect(),i=e[ti(e,r.clientX-o.left)];this._chosen=i?.key===this._chosen?void 0:i?.key},key:r=>{let o=r.target.closest("[data-key]")?.getAttribute("data-key"),i=e.findIndex(s=>s.key===o);if(r.key==="Enter"||r.key===" "){let s=e[i]?.key;this._chosen=s===this._chosen?void 0:s}else if(r.key==="Escape")this._chosen=void 0;else{let s=ei(r.key,i===-1?n():i,e.length);if(s===null)return;this._chosen=e[s]?.key,this.#i()}r.preventDefault()}}}async#i(){await this.updateComplete,this.renderRoot.querySelector('.bar[aria-pressed="true"]')?.focus()}told(e,n,r){let{say:o}=this,i=e.findIndex(a=>a.key===this._chosen),s=a=>()=>{let u=i===-1?a>0?0:e.length-1:i+a;this._chosen=e[u]?.key};return p`<div class="told">
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
          ?disabled=${i===e.length-1}
          @click=${s(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div aria-live="polite">${r??y}</div>
    </div>`}static{this.styles=[C.styles,N`
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
      .swatch {
        flex: none;
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
    `]}};function ii(t,e,n){let r=null,o=1/0,i=[],s=t.map(({x:u,width:l})=>[{left:u+5,cost:0},{left:u-5-l,cost:1},{left:Math.min(Math.max(u-l/2,e),Math.max(n-l,e)),cost:4}].filter(({left:h,cost:c})=>c===4||h>=e&&h+l<=n)),a=(u,l)=>{if(!(l>=o)){if(u===t.length){o=l,r=i.map(h=>({...h}));return}for(let h=0;h<t.length;h+=1)for(let c of s[u]??[])i[u]={left:c.left,row:h},ou(t,i,u)&&a(u+1,l+h*10+c.cost);i.length=u}};return a(0,0),r}var si=(t,e,n)=>t.map(({x:r,width:o},i)=>({left:Math.min(Math.max(r-o/2,e),Math.max(n-o,e)),row:i}));function ou(t,e,n){for(let r=0;r<n;r+=1)if(ri(t,e,n,r)||ri(t,e,r,n))return!1;return!0}function ri(t,e,n,r){let[o,i,s]=[t[n],e[n],e[r]],a=s.left+t[r].width;return i.row===s.row?i.left<a+8&&s.left<i.left+o.width+8:i.row>s.row&&o.x>s.left-5+1&&o.x<a+5-1}var iu=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;function bt(t,e=12){let n=t.match(iu)?.length??0;return Math.ceil(((t.length-n)*.55+n)*e)}function ai(t,e,n=12){let r=t.split(/\s+/),o=oi(r,e,n),i=o;for(let s=e;s>0;s-=n/2){let a=oi(r,s,n);if(a.length>o.length)break;i=a}return i}function oi(t,e,n){let r=[];for(let o of t){let i=r.at(-1),s=i===void 0?o:`${i} ${o}`;i===void 0||bt(s,n)>e?r.push(o):r[r.length-1]=s}return r}function ui(t,e,n){let r=[e,...t.filter(i=>i>e&&i<n).sort((i,s)=>i-s),n],o={middle:(e+n)/2,width:0};for(let i=1;i<r.length;i+=1){let[s,a]=[r[i-1],r[i]];a-s>o.width&&(o={middle:(s+a)/2,width:a-s})}return o}var wt=["needed","uncertain","wasted"],li=["energy","hours","runs"],Y=()=>({needed:0,uncertain:0,wasted:0}),We=t=>t.needed+t.uncertain+t.wasted,ci={yes:"wasted",uncertain:"uncertain",no:"needed"};function su(t){let{energy_kwh:e,avoidable_kwh:n,uncertain_kwh:r}=t;if(!e||n===null)return{...Y(),[ci[t.avoidable]]:1};let o=Math.max(e-n,0),i=Math.min(r??(t.avoidable==="uncertain"?o:0),o);return{needed:(o-i)/e,uncertain:i/e,wasted:Math.min(n,e)/e}}function Jn(t,e){return e==="energy"?t.energy_kwh:e==="hours"?t.duration_s/3600:1}function qt(t,e,n){if(n==="runs"){t[ci[e.avoidable]]+=1;return}let r=Jn(e,n);if(!r)return;let o=su(e);for(let i of wt)t[i]+=r*o[i]}var hi=1e6,au={fahrenheit:[2,5,10],celsius:[1,2,5,10]},oe=(t,e)=>e?t*9/5+32:t,er=t=>Math.round(t*hi)/hi,uu=(t,e,n)=>Math.floor(er(oe(t,n)/e))*e+0;function nr(t,e,n){let r=au[n?"fahrenheit":"celsius"];return r.find(o=>t/o<=e)??r.at(-1)}function fi(t,e,n){let r=new Map,o=null;for(let i of t){let s;if(i.outdoor_c===null)s=o??=di(NaN,NaN);else{let a=uu(i.outdoor_c,e,n);s=r.get(a),s||r.set(a,s=di(a,a+e))}lu(s,i)}return{width:e,bins:[...r.values()].sort((i,s)=>i.low-s.low),unknown:o}}var pi=()=>({runs:0,seconds:0,energy_kwh:0,untold:0}),di=(t,e)=>({low:t,high:e,...pi(),by:{energy:Y(),hours:Y(),runs:Y()},causes:new Map});function lu(t,e){let n=t.causes.get(e.cause);n||t.causes.set(e.cause,n=pi());for(let r of[t,n])r.runs+=1,r.seconds+=e.duration_s,r.energy_kwh+=e.energy_kwh??0,e.energy_kwh===null&&(r.untold+=1);qt(t.by.energy,e,"energy"),qt(t.by.hours,e,"hours"),qt(t.by.runs,e,"runs")}function rr(t,e){let n=Y();for(let{by:r}of t.unknown?[...t.bins,t.unknown]:t.bins)n.needed+=r[e].needed,n.uncertain+=r[e].uncertain,n.wasted+=r[e].wasted;return n}var Ge=(t,e)=>We(t.by[e]);function Ke(t){if(t.balance_point_c===null)return null;let e=t.balance_point_c+(t.balance_point_uncertainty_k??0);return t.burns_fuel&&t.economic_balance_point_c!==null?Math.max(e,t.economic_balance_point_c):e}function mi(t,e,n){let r=0;for(let o of t)o.outdoor_c!==null&&o.outdoor_c>e&&(r+=Jn(o,n)??0);return r}var tr={celsius:4.4,fahrenheit:40,half:4};function cu(t,e){let n=e?Math.ceil(er(oe(t,!0))):Math.ceil(er(t*2))/2;return t>tr.celsius?n:Math.min(n,e?tr.fahrenheit:tr.half)}function gi(t,e){let n=[],r=(o,i)=>{i!==null&&n.push({kind:o,at:oe(i,e)})};return r("copes",t.balance_point_c),t.burns_fuel&&r("economic",t.economic_balance_point_c),r("allowed",t.aux_lockout_c),t.suggested_lockout_c!==null&&n.push({kind:"suggested",at:cu(t.suggested_lockout_c,e)}),n.sort((o,i)=>o.at-i.at)}function yi(t,e,n){let r=1/0,o=-1/0;for(let{outdoor_c:a}of t)a!==null&&(r=Math.min(r,a),o=Math.max(o,a));r=r===1/0?NaN:oe(r,n),o=o===-1/0?NaN:oe(o,n);let i=n?12:7,s=n?2:1;for(let{at:a}of e)Number.isNaN(r)&&(r=o=a),a<r&&a>r-i&&(r=a-s),a>o&&a<o+i&&(o=a+s);return[r,o]}var hu=200,_i=15,du=8,fu=[165,110,80],or=24,je=class extends at{constructor(){super(...arguments);this.heading="outdoor.heading"}#t;ask(n,r){return Fe(this.hass,n,r)}chart(n,r){let{say:o}=this;if(!n.has_backup)return p`<p class="notice">${o("summary.no_backup")}</p>`;if(r.points.length===0)return p`<p class="notice">
        ${o(n.running?"outdoor.first_run":"chart.no_runs")}
      </p>`;let i=this.#e(r),s=gi(n,this.format.fahrenheit),a=this.#s(r,s,i),u=a.from.bins.find(l=>String(l.low)===this._chosen);return p`
      <p class="headline">${this.#o(n,r,i)}</p>
      ${this.switch("chart.measure",this.#n(r),i)}
      ${a.bars.length>0?p`${this.#h(n,a,s,i)}
            ${this.#y(n,rr(a.from,i),i)}
            ${this.told(a.bars,u&&this.#u(u),u&&this.#_(u,i))}`:y}
      <ul class="notes">
        ${this.#b(n,r,a.from,i).map(l=>p`<li>${l}</li>`)}
      </ul>
      ${this.#w(a.from,i)}
    `}#n({points:n}){return n.some(r=>r.energy_kwh!==null)?li:["hours","runs"]}#e(n){let r=this.#n(n);return r.find(o=>o===this._view)??r[0]}#r(n,r){let{format:o,say:i}=this;return r==="energy"?o.energy(n):r==="hours"?o.hours(n):i("chart.count",{count:o.number(n)})}#o(n,{points:r},o){let{say:i}=this,s=this.#r(We(rr(this.#i(r),o)),o),a=Ke(n);if(a===null)return i("outdoor.headline_unlearned",{all:s});let u=mi(r,a,o);if(u===0)return i("outdoor.headline_none",{all:s});let l=n.burns_fuel&&n.economic_balance_point_c!==null;return i(l?"outdoor.headline_fuel":"outdoor.headline",{all:s,mild:this.#r(u,o)})}#i(n,r){let{fahrenheit:o}=this.format,i=r??this.#t?.histogram.width??nr(1,1,o),s=[n,i,o];return(!this.#t||s.some((a,u)=>a!==this.#t?.key[u]))&&(this.#t={key:s,histogram:fi(n,i,o)}),this.#t.histogram}get#a(){return{left:44,right:this._width-8}}#s({points:n},r,o){let{left:i,right:s}=this.#a,[a,u]=yi(n,r,this.format.fahrenheit),l=Math.max(Math.floor((s-i)/du)-2,1),h=nr(u-a,l,this.format.fahrenheit),c=this.#i(n,h),d=Math.floor(a/h)*h,f=Math.max(Math.floor(u/h)*h+h,d+h),g=this.#c(d,f),m=c.bins.map(_=>({key:String(_.low),x:(g(_.low)+g(_.high))/2,width:g(_.high)-g(_.low),parts:wt.map(b=>({fill:b,value:_.by[o][b]})),label:`${this.#u(_)}: ${this.#r(Ge(_,o),o)}. ${this.#l(_.by[o],o)}`}));return{from:c,bars:m,low:d,high:f}}#c(n,r){let{left:o,right:i}=this.#a;return it().domain([n,r]).range([o,i])}#u({low:n,high:r}){let{format:o,say:i}=this;return i("outdoor.bin",{low:o.number(n),high:o.number(r),unit:o.unit})}#l(n,r){return wt.filter(o=>n[o]>0).map(o=>`${this.say(`chart.${o}`)}: ${this.#r(n[o],r)}`).join(", ")}#h(n,r,o,i){let{say:s,format:a}=this,{bars:u,low:l,high:h}=r,{left:c,right:d}=this.#a,f=this.#c(l,h),g=o.map(({at:T})=>Math.min(Math.max(f(T),c),d)),m=o.map(T=>this.#d(n,T,l,h)),{texts:_,places:b}=this.#p(m,g),v=Math.max(-1,...b.map(({row:T})=>T))+1,k=Math.max(0,..._.map(T=>T.lines.length))*_i+6,$=v*k+or,M={left:c,right:d,top:$,bottom:$+hu},R=Be(qe(u),M,5),O=R.ticks(5).filter(T=>i!=="runs"||Number.isInteger(T)),W=re(O),{click:H,key:Q}=this.choosing(u);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${M.bottom+44}
        viewBox="0 0 ${this._width} ${M.bottom+44}"
        role="group"
        aria-label=${s("outdoor.chart",{unit:a.unit})}
        @click=${H}
        @keydown=${Q}
      >
        ${He()} ${this.#f(n,f,M,g)}
        ${Ue(R,M,O,T=>a.number(T,W))}
        <text x="0" y=${M.top-13} aria-hidden="true">${s(`outdoor.axis_${i}`)}</text>
        ${this.#g(f,M)} ${ze(u,R,M,this._chosen)}
        <g class="marks">
          ${o.map((T,x)=>{let{left:U,row:E}=b[x],q=(v-E)*k;return this.#m(T,_[x],{x:Math.round(g[x]),from:U,top:q-k,foot:q,bottom:M.bottom})})}
        </g>
      </svg>
    </div>`}#d(n,{kind:r,at:o},i,s){let{say:a,format:u}=this,l=u.fahrenheit?Math.round(o):Math.round(o*2)/2,h=`${u.number(l,Number.isInteger(l)?0:1)} ${u.unit}`;if(r==="copes"){let c=n.balance_point_uncertainty_k;c&&(h+=` ± ${u.temperatureDifference(c)}`),n.balance_point_is_default&&(h=a("outdoor.assumed",{value:h}))}return o>s&&(h+=" →"),o<i&&(h=`← ${h}`),{name:a(`outdoor.${r}`),value:h}}#p(n,r){let o=[],i=[];for(let s of fu){o=n.map(({name:u,value:l})=>{let h=[...ai(u,s),l];return{lines:h,width:Math.max(...h.map(c=>bt(c)))}}),i=o.map(({width:u},l)=>({x:r[l],width:u}));let a=ii(i,0,this._width);if(a)return{texts:o,places:a}}return{texts:o,places:si(i,0,this._width)}}#m({kind:n},{lines:r,width:o},i){let s=i.from<i.x&&i.x<i.from+o,[a,u]=s?["middle",i.from+o/2]:["start",i.from];return w`<g class="mark ${n}">
      <line x1=${i.x} x2=${i.x} y1=${s?i.foot-2:i.top+4} y2=${i.bottom}></line>
      <text text-anchor=${a}>${r.map((l,h)=>w`<tspan class=${h===r.length-1?"value":""} x=${u}
            y=${i.foot-8-(r.length-1-h)*_i}>${l}</tspan>`)}</text>
    </g>`}#f(n,r,{left:o,right:i,top:s,bottom:a},u){let l=Ke(n);if(l===null||n.balance_point_c===null)return y;let{say:h,format:c}=this,d=b=>Math.min(Math.max(r(c.degrees(b)),o),i),f=d(l),g=d(n.balance_point_c-(n.balance_point_uncertainty_k??0)),m=(b,v,k)=>{let{middle:$,width:M}=ui(u,v,k);return bt(b)<=M-8?w`<text x=${$} y=${s-8} text-anchor="middle">${b}</text>`:y},_=(b,v,k)=>w`<rect class=${b} x=${v} width=${Math.max(k-v,0)} y=${s-or}
        height=${a-s+or}></rect>`;return w`<g class="zones">
      ${_("enough",f,i)} ${_("perhaps",g,f)}
      ${m(h("outdoor.needs_help"),o,g)} ${m(h("outdoor.enough"),f,i)}
    </g>`}#g(n,r){let{say:o,format:i}=this,s=n.ticks(Math.max(Math.floor((r.right-r.left)/56),2));return w`<g class="axis" aria-hidden="true">
      ${s.filter(Number.isInteger).map(a=>w`<line class="zero" x1=${n(a)} x2=${n(a)} y1=${r.bottom}
            y2=${r.bottom+5}></line>
          <text x=${n(a)} y=${r.bottom+18} text-anchor="middle">${i.number(a)}</text>`)}
      <text x=${(r.left+r.right)/2} y=${r.bottom+38} text-anchor="middle">${o("outdoor.axis",{unit:i.unit})}</text>
    </g>`}#y(n,r,o){let{say:i}=this;return p`<ul class="legend">
      ${wt.map(s=>p`<li>
            ${Ie(s)}
            <span
              >${i(`chart.${s}`)}:
              <strong>${this.#r(r[s],o)}</strong></span
            >
          </li>`)}
      ${Ke(n)===null?y:p`<li>
              <span class="zone" aria-hidden="true"></span>
              <span>${i("outdoor.enough")}</span>
            </li>`}
    </ul>`}#_(n,r){let{say:o,format:i}=this,s=[...n.causes].sort(([,u],[,l])=>l.seconds-u.seconds),a=u=>p`<td>${i.number(u.runs)}</td>
        <td>${i.duration(u.seconds)}</td>
        <td>${i.energy(u.untold===u.runs?null:u.energy_kwh)}</td>`;return p`
      <p>${this.#l(n.by[r],r)}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${o("chart.why")}</th>
              <th scope="col">${o("chart.runs")}</th>
              <th scope="col">${o("chart.hours")}</th>
              <th scope="col">${o("chart.energy")}</th>
            </tr>
          </thead>
          <tbody>
            ${s.map(([u,l])=>p`<tr>
                  <th scope="row">${o(`cause.${u}`)}</th>
                  ${a(l)}
                </tr>`)}
            ${s.length>1?p`<tr>
                    <th scope="row">${o("chart.all")}</th>
                    ${a(n)}
                  </tr>`:y}
          </tbody>
        </table>
      </div>
    `}#b(n,{months:r,points:o},{unknown:i},s){let{say:a,format:u}=this,l=[];n.balance_point_c===null?l.push(a("outdoor.unlearned")):n.balance_point_is_default&&l.push(a("outdoor.default",{value:u.temperature(n.balance_point_c)})),n.burns_fuel&&n.economic_balance_point_c===null&&l.push(a("outdoor.no_economic")),n.suggested_lockout_c===null&&l.push(a("outdoor.no_suggestion")),i&&l.push(a("outdoor.unknown",{runs:u.number(i.runs),all:this.#r(Ge(i,s),s)}));let h=o.filter(c=>c.energy_kwh===null).length;return h>0&&s==="energy"&&l.push(a("chart.untold",{runs:u.number(h)})),l.push(a("outdoor.since",{day:u.calendarDay(r.counted_since&&r.counted_since>r.first_day?r.counted_since:r.first_day)})),l}#w({bins:n,unknown:r},o){let{say:i}=this,s=(a,u)=>p`<tr>
        <th scope="row">${a}</th>
        ${wt.map(l=>p`<td>${this.#r(u.by[o][l],o)}</td>`)}
        <td>${this.#r(Ge(u,o),o)}</td>
      </tr>`;return p`<details>
      <summary>${i("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${i("outdoor.temperature")}</th>
              ${wt.map(a=>p`<th scope="col">${i(`chart.${a}`)}</th>`)}
              <th scope="col">${i("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(a=>s(this.#u(a),a))}
            ${r?s(i("outdoor.unknown_row"),r):y}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 9}static{this.styles=[at.styles,N`
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
    `]}};var wi=["money","energy","hours"],xt=()=>({...Y(),unknown:0,saved:0});function xi(t,e,n,r){let o=t.counted_since,i=t.months.length-1,s=gu(t,e,n==="hours"?"hours":"energy",r);return t.months.map(({first_day:a,last_day:u,...l},h)=>{let c=o!==null&&a<o&&o<=u,d=s[h]??Y(),f={money:()=>mu(l),energy:()=>pu(l,c?d:null),hours:()=>l.hours===null?null:{...xt(),...d}}[n]();return{first_day:a,last_day:u,sum:l,amounts:f,current:h===i}}).filter(a=>o===null||a.last_day>=o||a.sum.energy_kwh)}function pu(t,e){let{energy_kwh:n,avoidable_kwh:r,uncertain_kwh:o}=t;if(n===null)return null;if(r===null&&o===null&&n)return{...xt(),unknown:n};let i=Math.max(n-(r??0)-(o??0),0),s=e?Math.min(Math.max(i-e.needed,0),t.unpriced_kwh):0;return{...xt(),needed:i-s,uncertain:o??0,wasted:r??0,unknown:s}}function mu(t){let{cost:e,extra_cost:n}=t;return e===null?null:n===null?{...xt(),unknown:e}:n<0?{...xt(),needed:e,saved:n}:{...xt(),needed:Math.max(e-n,0),wasted:n}}function gu(t,e,n,r){let o=t.months.map(a=>yu(a.first_day,r)),i=o.map(Y),s=0;for(let a of e)if(!(a.start<(o[0]??1/0))){for(;s+1<o.length&&a.start>=o[s+1];)s+=1;qt(i[s],a,n)}return i}function yu(t,e){let n=Date.parse(`${t}T00:00:00Z`),r=n-bi(n,e);return r=n-bi(r,e),r}function bi(t,e){let n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}).formatToParts(t),r=i=>Number(n.find(s=>s.type===i)?.value??"0");return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-Math.floor(t/1e3)*1e3}function vi(t){let e=null;for(let{amounts:n}of t)if(n){e??=xt();for(let r of Object.keys(e))e[r]+=n[r]}return e}var ie=t=>t.needed+t.uncertain+t.wasted+t.unknown;var _u=190,bu=56,ir=["needed","uncertain","wasted","unknown","saved"],wu=({amounts:t,sum:e})=>t!==null&&!!(e.runs||e.energy_kwh),Ye=class extends at{constructor(){super(...arguments);this.heading="season.heading"}#t;async ask(n,r){let[o,i]=await Promise.all([Fe(this.hass,n,r),jr(this.hass,n).catch(()=>null)]);return{...o,report:i}}chart(n,r){let{say:o}=this;if(!n.has_backup)return p`<p class="notice">${o("summary.no_backup")}</p>`;let i=wi.filter(c=>this.#n(r,c).some(wu)),s=i.find(c=>c===this._view)??i[0],a=s&&this.#n(r,s),u=a&&vi(a);if(!s||!a||!u)return p`<p class="notice">${o("chart.no_runs")}</p>`;let l=this.#u(a,s),h=a.find(c=>c.first_day===this._chosen);return p`
      <p class="headline">${this.#s(u,s)}</p>
      ${this.#c(r,s)} ${this.switch("chart.measure",i,s)}
      ${this.#d(a,l,s)}
      <ul class="legend">
        ${this.#i(u).map(c=>p`<li>
              ${Ie(c)}
              <span
                >${this.#o(c,s)}:
                <strong>${this.#e(Math.abs(u[c]),s)}</strong></span
              >
            </li>`)}
      </ul>
      ${this.told(l,h&&this.#a(h),h&&this.#p(h,s))}
      <ul class="notes">
        ${this.#m(r,a,s).map(c=>p`<li>${c}</li>`)}
      </ul>
      ${this.#f(a,u,s)}
    `}#n(n,r){let o=this.hass.config.time_zone;(this.#t?.data!==n||this.#t.zone!==o)&&(this.#t={data:n,zone:o,views:new Map});let{views:i}=this.#t,s=i.get(r)??xi(n.months,n.points,r,o);return i.set(r,s),s}#e(n,r){let{format:o}=this;return r==="money"?o.money(n,this.#r):r==="energy"?o.energy(n):n===null?o.number(null):o.hours(n)}get#r(){return this._data?.months.currency??""}#o(n,r){return this.say(r==="money"?`season.money_${n}`:`chart.${n}`)}#i(n){return ir.filter(r=>r==="needed"||r==="wasted"||n[r]!==0)}#a({first_day:n,current:r}){let o=`${this.format.month(n,"long")} ${n.slice(0,4)}`;return r?this.say("season.so_far",{month:o}):o}#s(n,r){let{say:o}=this,i={all:this.#e(ie(n),r),wasted:this.#e(n.wasted,r),saved:this.#e(-n.saved,r)},s=n.wasted+n.saved;return r==="money"&&s<-.005?o("season.headline_saved",{...i,saved:this.#e(-s,r)}):o(`season.headline_${r}`,{...i,wasted:this.#e(Math.max(s,0),r)})}#c({report:n},r){let o=n?.last_season;if(!o)return y;let{say:i,format:s}=this,a=c=>r==="money"?c.cost:r==="energy"?c.energy_kwh:c.hours,u=r==="money"?o.extra_cost:r==="energy"?o.avoidable_kwh:null,l=a(o);if(l===null)return y;let h={from:s.calendarDay(o.first_day),to:s.calendarDay(o.last_day),then:this.#e(l,r),now:this.#e(a(o.this_season),r)};return p`<p class="secondary">
      ${u!==null&&u>0?i("season.compared_wasted",{...h,wasted:this.#e(u,r)}):i("season.compared",h)}
    </p>`}#u(n,r){let{left:o,right:i}=this.#h,s=(i-o)/Math.max(n.length,1);return n.map((a,u)=>({key:a.first_day,x:o+s*(u+.5),width:Math.min(s*.8,bu),parts:a.amounts?ir.map(l=>({fill:l,value:a.amounts[l]})):[],label:`${this.#a(a)}: ${this.#l(a,r)}`}))}#l({amounts:n,sum:r},o){return n?!r.runs&&ie(n)===0?this.say("chart.no_runs_then"):ir.filter(i=>n[i]!==0).map(i=>`${this.#o(i,o)}: ${this.#e(Math.abs(n[i]),o)}`).join(", "):this.say(o==="money"?"season.no_cost":"season.not_known")}get#h(){return{left:52,right:this._width-4}}#d(n,r,o){let{say:i,format:s}=this,a={...this.#h,top:26,bottom:26+_u},[u,l]=qe(r),h=Be([u,l*1.1],a,5),c=h.ticks(5),d=o==="money"&&re(c)>0?2:re(c),f=(a.right-a.left)/Math.max(n.length,1),g=n.every(({first_day:b})=>bt(s.month(b))<f)?"short":"narrow",{click:m,key:_}=this.choosing(r);return p`<div class="chart">
      <svg
        width=${this._width}
        height=${a.bottom+26}
        viewBox="0 0 ${this._width} ${a.bottom+26}"
        role="group"
        aria-label=${i("season.chart")}
        @click=${m}
        @keydown=${_}
      >
        ${He()}
        ${Ue(h,a,c,b=>o==="money"?s.money(b,this.#r,d):s.number(b,d))}
        <text x="0" y="12" aria-hidden="true">${i(`season.axis_${o}`)}</text>
        ${ze(r,h,a,this._chosen)}
        <g aria-hidden="true">
          ${r.map((b,v)=>{let k=n[v],$=k.amounts&&ie(k.amounts),M=$===null?"?":o==="money"?s.money($,this.#r,$<10?2:0):s.number($,$>0&&$<10?1:0),R=Math.min(h(0),...Zn(b.parts,h).map(O=>O.y));return w`
              ${bt(M)<=f-2?w`<text class="sum" x=${b.x} y=${R-5} text-anchor="middle">${M}</text>`:y}
              <text class=${k.current?"current":""} x=${b.x} y=${a.bottom+17}
                text-anchor="middle">${s.month(k.first_day,g)}</text>
              ${k.current?w`<rect class="current" x=${b.x-9} width="18" height="3" rx="1.5"
                      y=${a.bottom+22}></rect>`:y}`})}
        </g>
      </svg>
    </div>`}#p({sum:n,...r},o){let{say:i,format:s}=this;return p`
      <p>${this.#l({sum:n,...r},o)}</p>
      <p class="secondary">
        ${i("season.figures",{runs:s.number(n.runs),hours:n.hours===null?s.number(null):s.hours(n.hours),energy:s.energy(n.energy_kwh),cost:s.money(n.cost,this.#r)})}
      </p>
    `}#m({months:n},r,o){let{say:i,format:s}=this,a=[],u=d=>r.reduce((f,g)=>f+(d(g.sum)??0),0),l=u(d=>d.unpriced_kwh);l>=.05&&o!=="hours"&&a.push(i("season.unpriced",{energy:s.energy(l)}));let h=u(d=>d.runs_without_energy);h>0&&o!=="hours"&&a.push(i("chart.untold",{runs:s.number(h)})),o==="money"&&u(d=>d.uncertain_kwh)>0&&a.push(i("season.perhaps"));let c=u(d=>d.outage_cost);return o==="money"&&c>0&&a.push(i("season.outage",{cost:this.#e(c,o)})),o==="hours"&&a.push(i("season.hours_note")),n.counted_since&&n.counted_since>n.first_day&&a.push(i("season.since",{day:s.calendarDay(n.counted_since)})),a}#f(n,r,o){let{say:i}=this,s=this.#i(r),a=(u,l)=>p`<tr>
        <th scope="row">${u}</th>
        ${s.map(h=>p`<td>${this.#e(l&&Math.abs(l[h]),o)}</td>`)}
        <td>${this.#e(l&&ie(l),o)}</td>
      </tr>`;return p`<details>
      <summary>${i("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${i("season.month")}</th>
              ${s.map(u=>p`<th scope="col">${this.#o(u,o)}</th>`)}
              <th scope="col">${i("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(u=>a(this.#a(u),u.amounts))}
            ${a(i("season.all"),r)}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 8}static{this.styles=[at.styles,N`
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
    `]}};var $i=["capacity","defrost","setpoint_raised","droop","compressor_lockout","emergency_heat","no_heat_call","unknown"],ut=t=>`var(--aux-${t})`,sr=(t,e)=>`aux-${e}-${t}`,ar=(t,e,n)=>e==="no"?n:`url(#${sr(t,e)})`;function ur(t){return w`<defs>${[...t].map(([e,n])=>w`
      <pattern id=${sr(e,"yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${n}"></rect>
      </pattern>
      <pattern id=${sr(e,"uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${n}"></circle>
      </pattern>`)}</defs>`}function Bt({colour:t,shape:e,avoidable:n="no"}){let r=`swatch-${t.replace(/\W/g,"")}`;return p`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${e==="area"?w`${n==="no"?y:ur([[r,t]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${ar(r,n,t)};stroke:${t}"></rect>`:w`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${e==="dashed"?"5 3":"none"} style="stroke:${t}"></line>`}
  </svg>`}function ki(t){return t.length===0?y:p`<ul class="aux-legend">
    ${t.map(e=>p`<li>${Bt(e)} ${e.text}</li>`)}
  </ul>`}var Xe=N`
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
`;var xu=[1,2,3,4,6,12,24],Mi=new Map;function lr(t,e){let n=Mi.get(e);n||(n=new Intl.DateTimeFormat("en-US",{timeZone:e,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),Mi.set(e,n));let r={};for(let{type:h,value:c}of n.formatToParts(t))r[h]=Number(c);let{year:o=1970,month:i=1,day:s=1,hour:a=0,minute:u=0,second:l=0}=r;return Date.UTC(o,i-1,s,a,u,l)}var Si=(t,e)=>lr(t,e)-Math.floor(t/1e3)*1e3;function Ti(t,e){let n=[t-864e5,t+864e5].map(r=>t-Si(r,e)).filter(r=>lr(r,e)===t);return n.length>0?Math.min(...n):null}var cr=t=>Date.parse(`${t}T00:00:00Z`),Ai=t=>new Date(t).toISOString().slice(0,10),tt=(t,e)=>Ai(lr(t,e)),B=(t,e)=>Ai(cr(t)+e*864e5);function P(t,e){let n=cr(t);return Ti(n,e)??n-Si(n-864e5,e)}function se(t,e){let n=[];for(let r=t;r<=e;r=B(r,1))n.push(r);return n}function vu(t,e,n,r){let o=[];for(let i of se(tt(t,n),tt(e,n))){let s=P(i,n);for(let a=0;a<24;a+=r){let u=a===0?s:Ti(cr(i)+a*36e5,n);u!==null&&u>=t&&u<=e&&o.push({at:u,midnight:a===0})}}return o}function Ri(t,e,n,r,o){let i=r/((e-t)/36e5),s=xu.find(a=>a*i>=o)??24;return vu(t,e,n,s)}var $u=.95,ku=.8,hr=.005,Mu=20,vt=t=>typeof t=="number"?t:null;function Su(t,e,n=!1){return{when:Ze(t,e,n),verdict:Tu(t,e),why:Au(t,e),facts:Nu(t,e,n),known:Cu(t,e)}}function Ei(t,e,n=!1){let{say:r,format:o}=e;return r("story.line",{when:Ze(t,e,n),duration:o.duration(t.minutes*60),why:r(`cause.${t.cause}`),wasted:r(`story.short_${t.avoidable}`)})}function Ze(t,{say:e,format:n},r=!1){let o=n.day(t.start);return r?e("story.since",{day:o,from:n.time(t.start)}):Qe(t.start,n)===Qe(t.end,n)?e("story.when",{day:o,from:n.time(t.start),to:n.time(t.end)}):e("story.when_days",{from:n.dayAndTime(t.start),to:n.dayAndTime(t.end)})}var Qe=(t,e)=>tt(Date.parse(t),e.zone);function Tu(t,{say:e,format:n,currency:r}){if(t.why.outage===!0){let a=t.outage_cost??null,u=e("story.outage");return a===null||a<hr?u:`${u} ${e("story.outage_cost",{extra:n.money(a,r)})}`}if(t.extra_cost!==null&&t.extra_cost<=-hr)return e("story.saved",{saved:n.money(-t.extra_cost,r)});if(t.avoidable==="no")return e(t.cause==="defrost"?"story.no_defrost":"story.no");if(t.avoidable==="uncertain")return e("story.uncertain");let{avoidable_kwh:o,energy_kwh:i}=t,s=o!==null&&i?o/i:1;return s>.95||s<.01?e("story.yes"):e("story.yes_part",{part:n.percent(s)})}function Au(t,{say:e,format:n}){let{why:r}=t,o=vt(r.outdoors_c)??t.outdoor_c,i=n.temperature(o),s=vt(t.balance_point_c),a=n.temperature(s),u=r.block_is_as_you_said===!0;switch(t.cause){case"setpoint_raised":return Eu(t,{say:e,format:n});case"capacity":return o===null||s===null?e("cause.capacity"):e("why.capacity",{outdoors:i,point:a});case"droop":{let l=vt(r.colder_than_set_k),h=l===null?e("cause.droop"):e("why.droop",{colder:n.temperatureDifference(l)});return o===null||s===null?h:`${h} ${e("why.should_cope",{outdoors:i,point:a})}`}case"defrost":{let l=e("why.defrost");return vt(r.heat_pump_dipped_s)===null?l:`${l} ${e("why.defrost_dipped")}`}case"emergency_heat":return e("why.emergency_heat");case"compressor_lockout":{let l=vt(r.heat_pump_blocked_below_c);return l===null||o===null?e("why.lockout_unknown"):e(u?"why.lockout_given":"why.lockout_usual",{outdoors:i,lockout:n.temperature(l)})}case"no_heat_call":return e("why.no_heat_call",{duration:n.duration(vt(r.without_call_for_heat_s))});case"unknown":return o===null?e("why.unknown_weather"):r.heat_pump_ran===!1?e("why.unknown_alone",{outdoors:i}):s!==null&&Math.abs(o-s)<=(t.balance_point_uncertainty_k??0)?e("why.unknown_near",{outdoors:i,point:a,uncertainty:n.temperatureDifference(t.balance_point_uncertainty_k??null)}):e(Ru(t)?"why.unknown_defrost":"why.unknown",{outdoors:i})}}var Ru=t=>t.avoidable==="uncertain"&&t.minutes<=Mu&&t.extra_kwh!==null;function Eu(t,{say:e,format:n}){let{why:r}=t,o=r.set_higher_by==="hand"||r.set_higher_by==="schedule"?r.set_higher_by:null,i=vt(r.set_higher_by_k);if(i===null)return e("why.raised_ahead");if(typeof r.set_higher_at!="string")return e("cause.setpoint_raised");let s=Qe(r.set_higher_at,n)===Qe(t.start,n);return`${e(o===null?"why.raised":`why.raised_${o}`,{rise:n.temperatureDifference(i),at:s?n.time(r.set_higher_at):n.dayAndTime(r.set_higher_at)})} ${e("why.raised_then")}`}function Nu(t,{say:e,format:n,currency:r},o){let i=e("story.not_known"),s=t.extra_cost;return[[o?"story.so_far":"story.lasted",n.duration(t.minutes*60)],["story.energy",t.energy_kwh===null?i:n.energy(t.energy_kwh)],["story.cost",t.cost===null?i:n.money(t.cost,r)],s!==null&&s<=-hr?["story.cheaper",n.money(-s,r)]:["story.extra",s===null?i:n.money(s,r)],["story.outdoors",t.outdoor_c===null?null:n.temperature(t.outdoor_c)],["story.indoors",t.indoor_c===null?null:n.temperature(t.indoor_c)],["story.set_to",t.setpoint_c===null?null:n.temperature(t.setpoint_c)],["story.heat_pump",typeof t.why.heat_pump_ran=="boolean"?e(t.why.heat_pump_ran?"story.ran":"story.stood_still"):null]].filter(u=>u[1]!==null).map(([u,l])=>({name:e(u),value:l}))}function Cu(t,{say:e}){let n=t.confidence>=$u?"sure":t.confidence>=ku?"quite":"likely",r=e("story.known",{by:e(`evidence.${t.evidence}`),sure:e(`story.${n}`)});return t.estimated?`${r} ${e("story.estimated")}`:r}function Je(t,e,n=!1){let r=Su(t,e,n);return p`<div class="aux-story">
    <p class="aux-story-when">${r.when}</p>
    <p class="aux-story-verdict">
      ${Bt({text:"",colour:ut(t.cause),shape:"area",avoidable:t.avoidable})}
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
  </div>`}var Ni=(t,e)=>e(`story.short_${t}`),tn=N`
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
`;var en=class extends C{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return p`
      <p class="headline">${this.#t(n)}</p>
      ${this.#n(n)} ${this.#e(n)}
    `}#t({month:n,currency:r,has_backup:o}){let{say:i,format:s}=this;if(!o)return i("summary.no_backup");if(n.runs===0)return i("summary.month_none");if(n.cost===null)return i("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?i("summary.month_cost",{cost:a}):u<=-.005?i("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?i("summary.month_needed",{cost:a}):i("summary.month",{cost:a,extra:s.money(u,r)})}#n({season:n,currency:r,has_backup:o}){if(!o||n.cost===null||!n.runs)return y;let{say:i,format:s}=this;return p`<p class="secondary">
      ${i("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#e(n){let{say:r,format:o}=this,{running:i,run:s,last_run:a,emergency_heat:u,outage:l}=n;return p`<div class="now ${i?"on":""}">
      <ha-icon icon=${i?"mdi:radiator":i===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${r(i===null?"now.unknown":i?"now.on":"now.off")}</strong
        >
        ${i&&s?p`<p>${this.#o(s)}</p>
                <p class="secondary">
                  ${r("now.so_far",{duration:o.duration(s.minutes*60),energy:o.energy(s.energy_kwh),power:o.power(n.power_w)})}
                </p>`:a?p`<p class="secondary">
                  ${r("now.last",{at:o.dayAndTime(a.start),duration:o.duration(a.minutes*60)})}
                  ${this.#o(a)}
                </p>`:p`<p class="secondary">${r("now.never")}</p>`}
        ${this.#r(n)}
        ${u?p`<p class="warning">${r("now.emergency")}</p>`:y}
        ${l?p`<p class="warning">${r("now.outage",{at:o.day(l.since)})}</p>`:y}
      </div>
    </div>`}#r({running:n,run:r,last_run:o,currency:i}){let{say:s,format:a}=this,u=n?r:o;return u?p`<details>
      <summary>${s("summary.story")}</summary>
      ${Je(u,{say:s,format:a,currency:i},n===!0)}
    </details>`:y}#o(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[C.styles,Xe,tn,N`
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
    `]}};var Ci=t=>(...e)=>({_$litDirective$:t,values:e}),nn=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,n,r){this._$Ct=e,this._$AM=n,this._$Ci=r}_$AS(e,n){return this.update(e,n)}update(e,n){return this.render(...n)}};var Du={},Di=Ci(class extends nn{constructor(){super(...arguments),this.ot=Du}render(t,e){return e()}update(t,[e,n]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((r,o)=>r===this.ot[o]))return G}else if(this.ot===e)return G;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,n)}});var Pu=["no","uncertain","yes"];function Pi(t,e){let n=[];for(let r of Pu){let o;for(let i of t){if(i.avoidable!==r)continue;let s=e(Date.parse(i.start)),a=Math.max(e(Date.parse(i.end)),s+2.5);o&&s-o.right<.5?o.right=Math.max(o.right,a):n.push(o={left:s,right:a,avoidable:r})}}return n}function Li(t,e,n,r){let o,i=1/0;for(let s of t){let a=e(Date.parse(s.start)),u=e(Date.parse(s.end)),l=n<a?a-n:n>u?n-u:0;if(l>r)continue;let h=l+Math.abs(n-(a+u)/2)*.001;h<i&&([o,i]=[s,h])}return o}function Oi(t,e){if(t.length<3)return t;let n=[],r=0;for(;r<t.length;){let o=Math.floor(t[r].at/e),i=r,s=-1,a=-1;for(;i<t.length&&Math.floor(t[i].at/e)===o;i++){let{value:l}=t[i];l!==null&&((s<0||l<t[s].value)&&(s=i),(a<0||l>t[a].value)&&(a=i))}let u=new Set([r,s,a,i-1].filter(l=>l>=0));for(let l of[...u].sort((h,c)=>h-c))n.push(t[l]);r=i}return n}function rn(t,e,n){let r=[],o;for(let i of t){if(i.at>n)break;if(o&&o.value!==null){let s=i.value===null?i.at:i.at-e;s>o.at&&r.push({at:s,value:o.value})}r.push(i),o=i}return o&&o.value!==null&&n>o.at&&r.push({at:n,value:o.value}),r}function on(t,e){let n=0,r=t.length;for(;n<r;){let o=n+r>>1;t[o].at<=e?n=o+1:r=o}return t[n-1]?.value??null}var lt=t=>t.some(({value:e})=>e!==null);function Hi(t,e,n){let r=t[0];if(!r)return[];let o=[],i=0;for(let s=Math.floor(r.at/e)*e;s<n;s+=e){let a=Math.min(s+e,n),u=1/0,l=-1/0,h=0,c=0;for(;i<t.length&&t[i].at<a;i++){let{at:d,value:f}=t[i],g=Math.min(t[i+1]?.at??n,a)-Math.max(d,s);if(f!==null&&g>0&&(u=Math.min(u,f),l=Math.max(l,f),h+=f*g,c+=g),(t[i+1]?.at??n)>a)break}o.push(c>0?{at:(s+a)/2,low:u,high:l,mean:h/c}:null)}return o}var Lu=["table.when","story.lasted","table.why","table.wasted","story.energy","story.cost","story.extra"];function Ii(t,e,n,r){let{say:o,format:i,currency:s}=e;return p`<div class="aux-rows" tabindex="0" role="group" aria-label=${o("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${Lu.map(a=>p`<th scope="col">${o(a)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${t.map(a=>p`<tr>
              <th scope="row">
                <button class="link" @click=${()=>r(a)}>
                  ${Ze(a,e,n(a))}
                </button>
              </th>
              <td>${i.duration(a.minutes*60)}</td>
              <td>${o(`legend.${a.cause}`)}</td>
              <td>${Ni(a.avoidable,o)}</td>
              <td>${i.energy(a.energy_kwh)}</td>
              <td>${i.money(a.cost,s)}</td>
              <td>${i.money(a.extra_cost,s)}</td>
            </tr>`)}
      </tbody>
    </table>
  </div>`}var qi=N`
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
`;var ae=Math.PI,dr=2*ae,$t=1e-6,Ou=dr-$t;function Bi(t){this._+=t[0];for(let e=1,n=t.length;e<n;++e)this._+=arguments[e]+t[e]}function Hu(t){let e=Math.floor(t);if(!(e>=0))throw new Error(`invalid digits: ${t}`);if(e>15)return Bi;let n=10**e;return function(r){this._+=r[0];for(let o=1,i=r.length;o<i;++o)this._+=Math.round(arguments[o]*n)/n+r[o]}}function Ui(t,e,n,r){return t===n&&e===r}function Iu(t){let e=Math.floor(t);if(!(e<=15))return Ui;let n=10**e,r=function(o){return Math.round(o*n)};return function(o,i,s,a){return r(o)===r(s)&&r(i)===r(a)}}var Ut=class{constructor(e){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=e==null?Bi:Hu(e),this._equal=e==null?Ui:Iu(e)}moveTo(e,n){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(e,n){this._append`L${this._x1=+e},${this._y1=+n}`}quadraticCurveTo(e,n,r,o){this._append`Q${+e},${+n},${this._x1=+r},${this._y1=+o}`}bezierCurveTo(e,n,r,o,i,s){this._append`C${+e},${+n},${+r},${+o},${this._x1=+i},${this._y1=+s}`}arcTo(e,n,r,o,i){if(e=+e,n=+n,r=+r,o=+o,i=+i,i<0)throw new Error(`negative radius: ${i}`);let s=this._x1,a=this._y1,u=r-e,l=o-n,h=s-e,c=a-n,d=h*h+c*c;if(this._x1===null)this._append`M${this._x1=e},${this._y1=n}`;else if(d>$t)if(!(Math.abs(c*u-l*h)>$t)||!i)this._append`L${this._x1=e},${this._y1=n}`;else{let f=r-s,g=o-a,m=u*u+l*l,_=f*f+g*g,b=Math.sqrt(m),v=Math.sqrt(d),k=i*Math.tan((ae-Math.acos((m+d-_)/(2*b*v)))/2),$=k/v,M=k/b;Math.abs($-1)>$t&&this._append`L${e+$*h},${n+$*c}`,this._append`A${i},${i},0,0,${+(c*f>h*g)},${this._x1=e+M*u},${this._y1=n+M*l}`}}arc(e,n,r,o,i,s){if(e=+e,n=+n,r=+r,s=!!s,r<0)throw new Error(`negative radius: ${r}`);let a=r*Math.cos(o),u=r*Math.sin(o),l=e+a,h=n+u,c=1^s,d=s?o-i:i-o;if(this._x1===null?this._append`M${l},${h}`:(Math.abs(this._x1-l)>$t||Math.abs(this._y1-h)>$t)&&this._append`L${l},${h}`,!!r){if(d<0&&(d=d%dr+dr),d>Ou)this._append`A${r},${r},0,1,${c},${e-a},${n-u}A${r},${r},0,1,${c},${this._x1=l},${this._y1=h}`;else if(d>$t){let f=e+r*Math.cos(i),g=n+r*Math.sin(i);if(d>=ae&&this._equal(l,h,f,g)){d/=2;let m=o+d;this._append`A${r},${r},0,${+(d>=ae)},${c},${e+r*Math.cos(m)},${n+r*Math.sin(m)}`}this._append`A${r},${r},0,${+(d>=ae)},${c},${this._x1=f},${this._y1=g}`}}}rect(e,n,r,o){this._append`M${this._x0=this._x1=+e},${this._y0=this._y1=+n}h${r=+r}v${+o}h${-r}Z`}toString(){return this._}};function qu(){return new Ut}qu.prototype=Ut.prototype;function L(t){return function(){return t}}var Bu=Math.cos;var pr=Math.sin,zt=Math.sqrt,zi=1e-12,sn=Math.PI,Wh=sn/2,Ki=2*sn;function ji(t){let e=3;return t.digits=function(n){if(!arguments.length)return e;if(n==null)e=null;else{let r=Math.floor(n);if(!(r>=0))throw new RangeError(`invalid digits: ${n}`);e=r}return t},()=>new Ut(e)}var Gh=Array.prototype.slice;function Yi(t){return typeof t=="object"&&"length"in t?t:Array.from(t)}function Xi(t){this._context=t}Xi.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:this._context.lineTo(t,e);break}}};function gr(t){return new Xi(t)}function Qi(t){return t[0]}function Zi(t){return t[1]}function ln(t,e){var n=L(!0),r=null,o=gr,i=null,s=ji(a);t=typeof t=="function"?t:t===void 0?Qi:L(t),e=typeof e=="function"?e:e===void 0?Zi:L(e);function a(u){var l,h=(u=Yi(u)).length,c,d=!1,f;for(r==null&&(i=o(f=s())),l=0;l<=h;++l)!(l<h&&n(c=u[l],l,u))===d&&((d=!d)?i.lineStart():i.lineEnd()),d&&i.point(+t(c,l,u),+e(c,l,u));if(f)return i=null,f+""||null}return a.x=function(u){return arguments.length?(t=typeof u=="function"?u:L(+u),a):t},a.y=function(u){return arguments.length?(e=typeof u=="function"?u:L(+u),a):e},a.defined=function(u){return arguments.length?(n=typeof u=="function"?u:L(!!u),a):n},a.curve=function(u){return arguments.length?(o=u,r!=null&&(i=o(r)),a):o},a.context=function(u){return arguments.length?(u==null?r=i=null:i=o(r=u),a):r},a}function yr(t,e,n){var r=null,o=L(!0),i=null,s=gr,a=null,u=ji(l);t=typeof t=="function"?t:t===void 0?Qi:L(+t),e=typeof e=="function"?e:L(e===void 0?0:+e),n=typeof n=="function"?n:n===void 0?Zi:L(+n);function l(c){var d,f,g,m=(c=Yi(c)).length,_,b=!1,v,k=new Array(m),$=new Array(m);for(i==null&&(a=s(v=u())),d=0;d<=m;++d){if(!(d<m&&o(_=c[d],d,c))===b)if(b=!b)f=d,a.areaStart(),a.lineStart();else{for(a.lineEnd(),a.lineStart(),g=d-1;g>=f;--g)a.point(k[g],$[g]);a.lineEnd(),a.areaEnd()}b&&(k[d]=+t(_,d,c),$[d]=+e(_,d,c),a.point(r?+r(_,d,c):k[d],n?+n(_,d,c):$[d]))}if(v)return a=null,v+""||null}function h(){return ln().defined(o).curve(s).context(i)}return l.x=function(c){return arguments.length?(t=typeof c=="function"?c:L(+c),r=null,l):t},l.x0=function(c){return arguments.length?(t=typeof c=="function"?c:L(+c),l):t},l.x1=function(c){return arguments.length?(r=c==null?null:typeof c=="function"?c:L(+c),l):r},l.y=function(c){return arguments.length?(e=typeof c=="function"?c:L(+c),n=null,l):e},l.y0=function(c){return arguments.length?(e=typeof c=="function"?c:L(+c),l):e},l.y1=function(c){return arguments.length?(n=c==null?null:typeof c=="function"?c:L(+c),l):n},l.lineX0=l.lineY0=function(){return h().x(t).y(e)},l.lineY1=function(){return h().x(t).y(n)},l.lineX1=function(){return h().x(r).y(e)},l.defined=function(c){return arguments.length?(o=typeof c=="function"?c:L(!!c),l):o},l.curve=function(c){return arguments.length?(s=c,i!=null&&(a=s(i)),l):s},l.context=function(c){return arguments.length?(c==null?i=a=null:a=s(i=c),l):i},l}var Kh=Uu(gr);function Ji(t){this._curve=t}Ji.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(t,e){this._curve.point(e*Math.sin(t),e*-Math.cos(t))}};function Uu(t){function e(n){return new Ji(t(n))}return e._curve=t,e}var jh=zt(3);var zu=zt(1/3),Yh=zu*2;var ts=pr(sn/10)/pr(7*sn/10),Xh=pr(Ki/10)*ts,Qh=-Bu(Ki/10)*ts;var Zh=zt(3);var Jh=zt(3);var td=zt(3)/2,Vu=1/zt(12),ed=(Vu/2+1)*3;function ct(){}function an(t,e,n){t._context.bezierCurveTo((2*t._x0+t._x1)/3,(2*t._y0+t._y1)/3,(t._x0+2*t._x1)/3,(t._y0+2*t._y1)/3,(t._x0+4*t._x1+e)/6,(t._y0+4*t._y1+n)/6)}function _r(t){this._context=t}_r.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:an(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Fu(t){this._context=t}Fu.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x2=t,this._y2=e;break;case 1:this._point=2,this._x3=t,this._y3=e;break;case 2:this._point=3,this._x4=t,this._y4=e,this._context.moveTo((this._x0+4*this._x1+t)/6,(this._y0+4*this._y1+e)/6);break;default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function Wu(t){this._context=t}Wu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+t)/6,r=(this._y0+4*this._y1+e)/6;this._line?this._context.lineTo(n,r):this._context.moveTo(n,r);break;case 3:this._point=4;default:an(this,t,e);break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e}};function es(t,e){this._basis=new _r(t),this._beta=e}es.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var t=this._x,e=this._y,n=t.length-1;if(n>0)for(var r=t[0],o=e[0],i=t[n]-r,s=e[n]-o,a=-1,u;++a<=n;)u=a/n,this._basis.point(this._beta*t[a]+(1-this._beta)*(r+u*i),this._beta*e[a]+(1-this._beta)*(o+u*s));this._x=this._y=null,this._basis.lineEnd()},point:function(t,e){this._x.push(+t),this._y.push(+e)}};var nd=(function t(e){function n(r){return e===1?new _r(r):new es(r,e)}return n.beta=function(r){return t(+r)},n})(.85);function un(t,e,n){t._context.bezierCurveTo(t._x1+t._k*(t._x2-t._x0),t._y1+t._k*(t._y2-t._y0),t._x2+t._k*(t._x1-e),t._y2+t._k*(t._y1-n),t._x2,t._y2)}function br(t,e){this._context=t,this._k=(1-e)/6}br.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:un(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2,this._x1=t,this._y1=e;break;case 2:this._point=3;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var rd=(function t(e){function n(r){return new br(r,e)}return n.tension=function(r){return t(+r)},n})(0);function wr(t,e){this._context=t,this._k=(1-e)/6}wr.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var od=(function t(e){function n(r){return new wr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function xr(t,e){this._context=t,this._k=(1-e)/6}xr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:un(this,t,e);break}this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var id=(function t(e){function n(r){return new xr(r,e)}return n.tension=function(r){return t(+r)},n})(0);function vr(t,e,n){var r=t._x1,o=t._y1,i=t._x2,s=t._y2;if(t._l01_a>zi){var a=2*t._l01_2a+3*t._l01_a*t._l12_a+t._l12_2a,u=3*t._l01_a*(t._l01_a+t._l12_a);r=(r*a-t._x0*t._l12_2a+t._x2*t._l01_2a)/u,o=(o*a-t._y0*t._l12_2a+t._y2*t._l01_2a)/u}if(t._l23_a>zi){var l=2*t._l23_2a+3*t._l23_a*t._l12_a+t._l12_2a,h=3*t._l23_a*(t._l23_a+t._l12_a);i=(i*l+t._x1*t._l23_2a-e*t._l12_2a)/h,s=(s*l+t._y1*t._l23_2a-n*t._l12_2a)/h}t._context.bezierCurveTo(r,o,i,s,t._x2,t._y2)}function ns(t,e){this._context=t,this._alpha=e}ns.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var sd=(function t(e){function n(r){return e?new ns(r,e):new br(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function rs(t,e){this._context=t,this._alpha=e}rs.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=t,this._y3=e;break;case 1:this._point=2,this._context.moveTo(this._x4=t,this._y4=e);break;case 2:this._point=3,this._x5=t,this._y5=e;break;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ad=(function t(e){function n(r){return e?new rs(r,e):new wr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function os(t,e){this._context=t,this._alpha=e}os.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){if(t=+t,e=+e,this._point){var n=this._x2-t,r=this._y2-e;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+r*r,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:vr(this,t,e);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=t,this._y0=this._y1,this._y1=this._y2,this._y2=e}};var ud=(function t(e){function n(r){return e?new os(r,e):new xr(r,0)}return n.alpha=function(r){return t(+r)},n})(.5);function Gu(t){this._context=t}Gu.prototype={areaStart:ct,areaEnd:ct,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(t,e){t=+t,e=+e,this._point?this._context.lineTo(t,e):(this._point=1,this._context.moveTo(t,e))}};function Vi(t){return t<0?-1:1}function Fi(t,e,n){var r=t._x1-t._x0,o=e-t._x1,i=(t._y1-t._y0)/(r||o<0&&-0),s=(n-t._y1)/(o||r<0&&-0),a=(i*o+s*r)/(r+o);return(Vi(i)+Vi(s))*Math.min(Math.abs(i),Math.abs(s),.5*Math.abs(a))||0}function Wi(t,e){var n=t._x1-t._x0;return n?(3*(t._y1-t._y0)/n-e)/2:e}function fr(t,e,n){var r=t._x0,o=t._y0,i=t._x1,s=t._y1,a=(i-r)/3;t._context.bezierCurveTo(r+a,o+a*e,i-a,s-a*n,i,s)}function mr(t){this._context=t}mr.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:fr(this,this._t0,Wi(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(t,e){var n=NaN;if(t=+t,e=+e,!(t===this._x1&&e===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;break;case 2:this._point=3,fr(this,Wi(this,n=Fi(this,t,e)),n);break;default:fr(this,this._t0,n=Fi(this,t,e));break}this._x0=this._x1,this._x1=t,this._y0=this._y1,this._y1=e,this._t0=n}}};function Ku(t){this._context=new is(t)}(Ku.prototype=Object.create(mr.prototype)).point=function(t,e){mr.prototype.point.call(this,e,t)};function is(t){this._context=t}is.prototype={moveTo:function(t,e){this._context.moveTo(e,t)},closePath:function(){this._context.closePath()},lineTo:function(t,e){this._context.lineTo(e,t)},bezierCurveTo:function(t,e,n,r,o,i){this._context.bezierCurveTo(e,t,r,n,i,o)}};function ju(t){this._context=t}ju.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var t=this._x,e=this._y,n=t.length;if(n)if(this._line?this._context.lineTo(t[0],e[0]):this._context.moveTo(t[0],e[0]),n===2)this._context.lineTo(t[1],e[1]);else for(var r=Gi(t),o=Gi(e),i=0,s=1;s<n;++i,++s)this._context.bezierCurveTo(r[0][i],o[0][i],r[1][i],o[1][i],t[s],e[s]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(t,e){this._x.push(+t),this._y.push(+e)}};function Gi(t){var e,n=t.length-1,r,o=new Array(n),i=new Array(n),s=new Array(n);for(o[0]=0,i[0]=2,s[0]=t[0]+2*t[1],e=1;e<n-1;++e)o[e]=1,i[e]=4,s[e]=4*t[e]+2*t[e+1];for(o[n-1]=2,i[n-1]=7,s[n-1]=8*t[n-1]+t[n],e=1;e<n;++e)r=o[e]/i[e-1],i[e]-=r,s[e]-=r*s[e-1];for(o[n-1]=s[n-1]/i[n-1],e=n-2;e>=0;--e)o[e]=(s[e]-o[e+1])/i[e];for(i[n-1]=(t[n]+o[n-1])/2,e=0;e<n-1;++e)i[e]=2*t[e+1]-o[e+1];return[o,i]}function ss(t,e){this._context=t,this._t=e}ss.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(t,e){switch(t=+t,e=+e,this._point){case 0:this._point=1,this._line?this._context.lineTo(t,e):this._context.moveTo(t,e);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,e),this._context.lineTo(t,e);else{var n=this._x*(1-this._t)+t*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,e)}break}}this._x=t,this._y=e}};function as(t){return new ss(t,1)}var $r=new Set(["unavailable","unknown"]),Yu=2*6e4,us=3e4,Xu=70,cn=class{#t;#n=new Map;constructor(e){this.#t=e}async of(e,n,r,o){let i=n.filter(a=>P(a,r)<o);await Promise.all(i.map(a=>this.#e(e,a,r,o))),await this.#o(e,i,r);let s={indoor:[],setpoint:[],outdoor:[]};for(let a of i){let u=this.#n.get(a);if(u)for(let l of ls)s[l].push(...u[l])}return this.#i(new Set(n)),s}async#e(e,n,r,o){let i=this.#n.get(n),s=P(B(n,1),r),a=i?i.until:P(n,r);if(i&&i.until>=s)return;let u=Math.min(s,o);if(u<=a)return;let l=await this.#r(e,a,u),h=this.#n.get(n),c={until:u===s&&o-s>us?s:Math.max(a,u-us)};for(let d of ls){let f=(h?.[d]??[]).filter(({at:_})=>_<a),g=l[d],m=g[0]?.value===f.at(-1)?.value?1:0;c[d]=Oi([...f,...g.slice(m)],Yu)}this.#n.set(n,c)}async#r(e,n,r){let{climate:o,outdoor:i}=this.#t,s=i?.startsWith("weather.")===!0,a=async(f,g)=>f.length===0?{}:await e.callWS({type:"history/history_during_period",start_time:new Date(n).toISOString(),end_time:new Date(r).toISOString(),entity_ids:f,...g}),u=[o,s?null:i].filter(f=>f!==null),[l,h]=await Promise.all([a(u,{minimal_response:!0}),a(s&&i?[i]:[],{significant_changes_only:!1})]),c=o?l[o]??[]:[],d=e.config.unit_system.temperature;return{...Zu(c,d,n),outdoor:i?s?tl(h[i]??[],d,n):Ju(l[i]??[],Qu(e,i),n):[]}}async#o(e,n,r){let{outdoor:o}=this.#t;if(!o?.startsWith("sensor."))return;let i=n.filter(h=>{let c=this.#n.get(h);return c&&!c.statistics&&!lt(c.outdoor)&&c.until>=P(B(h,1),r)}),[s,a]=[i[0],i.at(-1)];if(!s||!a)return;let u=await e.callWS({type:"recorder/statistics_during_period",start_time:new Date(P(s,r)).toISOString(),end_time:new Date(P(B(a,1),r)).toISOString(),statistic_ids:[o],period:"hour",types:["mean"],units:{temperature:"°C"}}).catch(()=>({})),l=el(u[o]??[]);for(let h of i){let c=this.#n.get(h),[d,f]=[P(h,r),P(B(h,1),r)];c&&(c.statistics=!0,c.outdoor=l.filter(({at:g})=>g>=d&&g<f))}}#i(e){for(let n of this.#n.keys()){if(this.#n.size<=Xu)return;e.has(n)||this.#n.delete(n)}}},ls=["indoor","setpoint","outdoor"],cs=36e5,Qu=(t,e)=>String(t.states[e]?.attributes.unit_of_measurement??t.config.unit_system.temperature);function hn(t,e){if(t==null||t==="")return null;let n=Number(t);return Number.isFinite(n)?e==="°F"?(n-32)*5/9:e==="K"?n-273.15:n:null}function Zu(t,e,n){let r=[],o=[];for(let{s:i,a:s={},lu:a}of t){let u=Math.max(n,a*1e3),l=$r.has(i),h=s.temperature??s.target_temp_low;dn(r,u,l?null:hn(s.current_temperature,e)),dn(o,u,l||i==="off"?null:hn(h,e))}return{indoor:r,setpoint:o}}function Ju(t,e,n){let r=[];for(let{s:o,a:i,lu:s}of t)e=typeof i?.unit_of_measurement=="string"?i.unit_of_measurement:e,dn(r,Math.max(n,s*1e3),$r.has(o)?null:hn(o,e));return r}function tl(t,e,n){let r=[];for(let{s:o,a:i={},lu:s}of t){let a=typeof i.temperature_unit=="string"?i.temperature_unit:e;dn(r,Math.max(n,s*1e3),$r.has(o)?null:hn(i.temperature,a))}return r}function el(t){let e=[],n;for(let{start:r,mean:o}of t)n!==void 0&&r>n&&e.push({at:n,value:null}),e.push({at:r+cs/2,value:o??null}),n=r+cs;return n!==void 0&&e.push({at:n,value:null}),e}function dn(t,e,n){let r=t.at(-1);r&&r.value===n||t.push({at:e,value:n})}var kr={day:1,week:7},hs=1e3,nl=6e4,rl=.005;function ds(t,e,n){let r=B(e,1-kr[t]);return{first:r,last:e,start:P(r,n),end:P(B(e,1),n)}}var fn=class{#t=new Map;async read(e,n,r,o,i){let{outdoor:s}=n.sources,a=`${r} ${s} ${i}`,u=this.#t.get(a);u||(u=new cn({climate:r,outdoor:s}),this.#t.set(a,u));let l,[h,c]=await Promise.all([ol(e,n.entry_id,o),u.of(e,se(o.first,o.last),i,Date.now()).catch(d=>(l=z(d),{indoor:[],setpoint:[],outdoor:[]}))]);return{range:o,runs:h,temperatures:c,failed:l}}};async function ol(t,e,n){let r=new Date(n.start).toISOString(),o=new Date(n.end).toISOString(),[i,{count:s,runs:a}]=await Promise.all([ge(t,e,{end:r,limit:1}),ge(t,e,{start:r,end:o,limit:hs})]),u=[...a];for(;u.length<s;){let l={start:r,end:o,limit:hs,offset:u.length},h=await ge(t,e,l);if(h.runs.length===0)break;u.push(...h.runs)}return u.push(...i.runs.filter(l=>Date.parse(l.end)>n.start)),u.reverse()}var mn=(t,e)=>e.running===!0&&t.start===e.run?.start;function fs({runs:t,range:e},n,r){let{run:o}=n;if(n.running!==!0||!o)return t;let i=Date.parse(o.start);if(i>=e.end||r<e.start)return t;let s=Math.max(r,Date.parse(o.end));if(s<=e.start)return t;let a={...o,end:new Date(s).toISOString(),minutes:(s-i)/nl};return[...t.filter(u=>u.start!==o.start),a]}function pn(t,e){let n=Math.max(Date.parse(t.start),e.start);return Math.max(0,Math.min(Date.parse(t.end),e.end)-n)}function ps(t,e,{say:n,format:r,currency:o}){if(t.length===0)return n(e.first===e.last?"timeline.none_day":"timeline.none_week");let i=m=>{let _=Date.parse(m.end)-Date.parse(m.start);return _>0?pn(m,e)/_:1},s=m=>{let _=t.filter(v=>m(v)!==null);return _.length===0?null:{value:_.reduce((v,k)=>v+(m(k)??0)*i(k),0),all:_.length===t.length}},a=(m,_)=>_?m:n("timeline.at_least",{value:m}),u=r.duration(t.reduce((m,_)=>m+pn(_,e)/1e3,0)),l=s(m=>m.energy_kwh);if(!l)return n("timeline.sum_duration",{duration:u});let h=a(r.energy(l.value),l.all),c=s(m=>m.cost);if(!c)return n("timeline.sum_energy",{duration:u,energy:h});let d=a(r.money(c.value,o),c.all),f=s(m=>m.extra_cost);if(!f||Math.abs(f.value)<rl)return n("timeline.sum",{duration:u,energy:h,cost:d});let g=a(r.money(Math.abs(f.value),o),f.all);return f.value>0?n("timeline.sum_wasted",{duration:u,energy:h,cost:d,extra:g}):n("timeline.sum_saved",{duration:u,energy:h,cost:d,saved:g})}var A={left:34,right:10},gn=40,X=22,Mr=112,bs=20,Tr=16,il=24,ms=8,sl=10,al=7,ul=56,ws=6e4,ll=60*ws;function xs({past:t,runs:e,point:n,width:r,now:o,say:i,format:s}){let{range:a,temperatures:u}=t,l=Math.min(Math.max(o,a.start),a.end),h=r-A.left-A.right,c=it([a.start,a.end],[A.left,r-A.right]),d=S=>c(S),f=Math.max(10*ws,2*(a.end-a.start)/h),g=rn(u.indoor,f,l),m=rn(u.outdoor,f,l),_=rn(u.setpoint,0,l),b=X+Mr+ms,v=cl(e,a,d,b,i,s),k=v.length*gn,$=b+k+ms,M=$+X+Mr,R=M+il,O=_s(e,a,u.indoor,"indoor_c"),W=_s(e,a,u.outdoor,"outdoor_c"),{balance_point_c:H,balance_point_uncertainty_k:Q}=n,T=S=>s.degrees(S),x=gs([...Sr(g),...Sr(_),...O.map(([,S])=>S)].map(T),[X+Mr,X+4]),U=H===null?[]:[H-(Q??0),H+(Q??0)],E=gs([...Sr(m),...W.map(([,S])=>S),...U].map(T),[M,$+X+4]),q=(S,bn,wn=!1)=>{let ce=ln(({at:ht})=>d(ht),({value:ht})=>bn(T(ht))).defined(({value:ht})=>ht!==null).digits(1);return(wn?ce.curve(as):ce)(S)??""},Vt=(S,bn,wn)=>S.map(([ce,ht])=>w`<circle r="3" cx=${d(ce)} cy=${bn(T(ht))} style="fill:${wn}"></circle>`),kt=lt(g)||lt(_)||O.length>0,Mt=lt(m)||W.length>0||H!==null,St=w`
    ${ur(v.map(({cause:S})=>[S,ut(S)]))}
    ${a.first===a.last?hl(v,M):y}
    ${ml(a,d,r,M,s)}
    ${kt?ys(x,r,s):y}
    ${Mt?ys(E,r,s):y}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${q(_,x,!0)}></path>
    ${a.first===a.last?w`<path class="line" style="stroke:var(--aux-indoor)" d=${q(g,x)}></path>`:fl(Hi(u.indoor,Math.max(ll,2*(a.end-a.start)/h),l),d,S=>x(T(S)))}
    ${Vt(O,x,"var(--aux-indoor)")}
    ${H===null?y:pl(E(T(H)),U.map(S=>E(T(S))),m,d,S=>E(T(S)),r)}
    <path class="line" style="stroke:var(--aux-outdoor)" d=${q(m,E)}></path>
    ${Vt(W,E,"var(--aux-outdoor)")}
    ${v.map(S=>dl(S,r))}
    ${l<a.end&&l>a.start?w`<line class="now" x1=${d(l)} x2=${d(l)} y1=${X} y2=${M}></line>`:y}`;return{width:r,height:R,x:d,top:X,bottom:M,lanes:v,lanesTop:b,lanesHeight:k,outdoorTop:$,indoor:g,setpoint:_,outdoor:m,picture:St}}function vs(t,{lanes:e,x:n},r){let o=e.find(({cause:u})=>u===t.cause);if(!o)return y;let i=n(Math.max(Date.parse(t.start),r.start)),s=Math.max(i+3,n(Math.min(Date.parse(t.end),r.end))),a=o.top+bs;return w`<rect class="mark" x=${i-3} y=${a-3} width=${s-i+6}
    height=${Tr+6} rx="3"></rect>`}function cl(t,e,n,r,o,i){let s=a=>n(Math.min(Math.max(a,e.start),e.end));return $i.filter(a=>t.some(u=>u.cause===a)).map((a,u)=>{let l=t.filter(d=>d.cause===a),h=l.reduce((d,f)=>d+pn(f,e)/1e3,0),c=o(`legend.${a}`);return{cause:a,top:r+u*gn,text:o("timeline.lane",{why:c,duration:i.duration(h)}),bars:Pi(l,s)}})}function hl(t,e){return t.map(({cause:n,bars:r})=>{let o=r.map(({left:i,right:s})=>$s(i,X,s-i,e-X));return w`<path class="column" style="fill:${ut(n)}" d=${o.join("")}></path>`})}function dl({cause:t,top:e,bars:n},r){let o=ut(t),i=["no","uncertain","yes"].filter(a=>n.some(({avoidable:u})=>u===a)),s=e+bs;return w`
    <rect class="track" x=${A.left} width=${r-A.left-A.right} y=${s}
      height=${Tr} rx="2"></rect>
    ${i.map(a=>{let u=n.filter(({avoidable:h})=>h===a).map(({left:h,right:c})=>$s(h,s,c-h,Tr)).join(""),l=a==="no"?"none":o;return w`<path class="bars" style="fill:${ar(t,a,o)};stroke:${l}"
        d=${u}></path>`})}`}var $s=(t,e,n,r)=>`M${t.toFixed(1)} ${e}h${n.toFixed(1)}v${r}h${(-n).toFixed(1)}z`;function fl(t,e,n){let r=s=>s!==null,o=yr().x(s=>e(s.at)).y0(s=>n(s.low)).y1(s=>n(s.high)).defined(r).digits(1)(t)??"",i=ln(s=>e(s.at),s=>n(s.mean)).defined(r).digits(1)(t)??"";return w`<path class="spread" style="fill:var(--aux-indoor)" d=${o}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${i}></path>`}function pl(t,[e=t,n=t],r,o,i,s){let a=s-A.right,u=yr().x(l=>o(l.at)).y0(t).y1(({value:l})=>Math.max(t,i(l))).defined(({value:l})=>l!==null).digits(1)(r)??"";return w`
    <rect class="band" x=${A.left} width=${a-A.left} y=${n}
      height=${Math.max(0,e-n)}></rect>
    <path class="below" d=${u}></path>
    <line class="balance" x1=${A.left} x2=${a} y1=${t} y2=${t}></line>`}function ml(t,e,n,r,o){let i=n-A.left-A.right,s=h=>w`<line class="grid" x1=${e(h)} x2=${e(h)} y1=${X} y2=${r}></line>`,a=(h,c,d)=>w`<text x=${h} y=${r+16} text-anchor=${c}>${d}</text>`;if(t.first===t.last){let h=o.hour(t.start).length*al+sl;return w`${Ri(t.start,t.end,o.zone,i,h).map(({at:c})=>{let d=c===t.end;return w`${s(c)} ${a(d?n:e(c),d?"end":"middle",o.hour(c))}`})}`}let u=se(t.first,t.last),l=i/u.length>ul;return w`${u.map(h=>{let c=P(h,o.zone),d=P(B(h,1),o.zone),f=(e(c)+e(d))/2;return w`${s(c)} ${a(f,"middle",o.weekday(c,l))}`})} ${s(t.end)}`}function gs(t,e){let n=1/0,r=-1/0;for(let i of t)n=Math.min(n,i),r=Math.max(r,i);n>r&&([n,r]=[0,10]);let o=Math.max(0,5-(r-n))/2+.5;return it([n-o,r+o],e)}function ys(t,e,n){let[r=0,o=0]=t.domain(),i=[1,2,5,10,20,50].find(a=>(o-r)/a<=4)??100,s=[];for(let a=Math.ceil(r/i)*i;a<=o;a+=i)s.push(a);return w`${s.map(a=>w`<line class="grid" x1=${A.left} x2=${e-A.right} y1=${t(a)} y2=${t(a)}></line>
      <text x=${A.left-6} y=${t(a)+4} text-anchor="end">${n.number(a)}°</text>`)}`}var Sr=t=>t.flatMap(({value:e})=>e===null?[]:[e]);function _s(t,e,n,r){return t.flatMap(o=>{let i=Date.parse(o.start),s=o[r];return i<e.start||s===null||on(n,i)!==null?[]:[[i,s]]})}var ks=N`
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
`;var Ms=6e4,Ss=480,gl=14,yl=new Set(["heating","preheating","defrosting"]),Ar=50,yn=class extends C{constructor(){super();this.heading="timeline.heading";this.#t="";this.#n=new fn;this.#r=null;this.#c=()=>{if(document.hidden)return;this._now=Date.now();let n=this._past?.range;n&&this._now<n.end+Ms&&(this.#t="")};this._view="day",this._last=null,this._busy=!1,this._now=Date.now(),this._width=0,this._table=0}static{this.properties={...C.properties,_view:{state:!0},_last:{state:!0},_past:{state:!0},_failed:{state:!0},_busy:{state:!0},_now:{state:!0},_width:{state:!0},_chosen:{state:!0},_pointed:{state:!0},_at:{state:!0},_climate:{state:!0},_table:{state:!0}}}#t;#n;#e;#r;#o;#i;#a;#s;setConfig(n){super.setConfig(n),this._view=n.view==="week"?"week":"day",this._past=void 0,this.#t=""}static getConfigForm(){let n=C.getConfigForm(),r=i=>rt(document.querySelector("home-assistant").hass)(i),o=["day","week"].map(i=>({value:i,label:r(`timeline.${i}`)}));return{schema:[...n.schema,{name:"view",selector:{select:{options:o}}}],computeLabel:(i,s)=>i.name==="view"?r("editor.view"):n.computeLabel(i,s)}}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([n])=>{n?.contentRect.width&&(this._width=Math.floor(n.contentRect.width))}),this.#o=setInterval(()=>this.#c(),Ms),document.addEventListener("visibilitychange",this.#c),this._now=Date.now(),this.requestUpdate()}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect(),this.#r=null,clearInterval(this.#o),document.removeEventListener("visibilitychange",this.#c)}#c;willUpdate(){let n=this._moment;if(!this._entry||!n?.loaded)return;let r=this.#u(),o=[n.last_run?.start,n.month.runs,n.balance_point_c],i=JSON.stringify([this._entry.entry_id,r,this.#l(),o]);i!==this.#t&&(this.#t=i,this.#h(i,this._entry,r))}updated(){if(super.updated(),this.#i&&!this._busy){let[r,o]=this.renderRoot.querySelectorAll(".pages button"),i=this.#i<0||o?.disabled?r:o;this.renderRoot.querySelector(".runs")||i?.focus(),this.#i=void 0}let n=this.renderRoot.querySelector(".ruler");n!==this.#r&&(this.#e?.disconnect(),this.#r=n,n&&this.#e?.observe(n))}#u(){let{zone:n}=this.format;return ds(this._view,this._last??tt(this._now,n),n)}#l(){let n=this._entry?.sources.climates??[];return(!this._climate||!n.includes(this._climate))&&(this._climate=n.find(r=>yl.has(String(this.hass.states[r]?.attributes.hvac_action)))??n[0]),this._climate??null}async#h(n,r,o){this._busy=!0;try{let{zone:i}=this.format,s=await this.#n.read(this.hass,r,this.#l(),o,i);if(n!==this.#t)return;this._past=s,this._failed=void 0}catch(i){let s=this._past?.range.start===o.start&&this._past.range.end===o.end;n===this.#t&&!s&&(this._failed=z(i))}finally{n===this.#t&&(this._busy=!1)}}body(n){let{say:r}=this,o=this.#u(),i={say:r,format:this.format,currency:n.currency};return p`
      <div class="ruler"></div>
      ${this.#p(o)} ${this.#y()}
      ${this._failed?this.#d(r("timeline.failed",{error:this._failed.message})):this._past?this.#_(this._past,n,i):p`<p class="notice" role="status">${r("state.loading")}</p>
                <div class="chart waiting"></div>`}
    `}#d(n){return p`<div class="notice" role="alert">
      <p>${n}</p>
      <button
        @click=${()=>{this.#t="",this._failed=void 0,this.requestUpdate()}}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`}#p(n){let{say:r,format:o}=this,i=this._view,s=tt(this._now,o.zone),a=c=>o.day(P(c,o.zone)),u=i==="day"?a(n.last):r("timeline.days",{from:a(n.first),to:a(n.last)}),l=n.last>=s,h=c=>p`<button
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
    </div>`}#m(n){if(n==="day"&&this._view==="week"&&this._chosen){let r=this._chosen;this.#g(tt(Date.parse(r),this.format.zone)),this._chosen=r}this._view=n}#f(n){this.#g(B(this.#u().last,n*kr[this._view]))}#g(n){let r=tt(this._now,this.format.zone);this._last=n===null||n>=r?null:n,this._chosen=this._pointed=this._at=void 0,this._table=Math.min(this._table,Ar)}#y(){let n=this._entry?.sources.climates??[];if(n.length<2)return y;let r=this.#l();return p`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${n.map(o=>p`<button aria-pressed=${o===r} @click=${()=>this._climate=o}>
            ${this.hass.states[o]?.attributes.friendly_name??o}
          </button>`)}
    </div>`}#_(n,r,o){let{say:i}=this,s=fs(n,r,this._now),{range:a,temperatures:u}=n,l=this.#w(n,s,o),h=Object.values(u).some(_=>lt(_)),c=s.some(_=>_.outdoor_c!==null||_.indoor_c!==null),d=!h&&s.length===0,{start:f,end:g}=this.#u(),m=a.start!==f||a.end!==g;return p`<div class=${m?"other":""}>
      <p class="sum">${l}</p>
      ${n.failed?this.#d(i("timeline.failed_temperatures",{error:n.failed.message})):h?y:p`<p class="secondary">
                ${i(c?"timeline.no_temperatures":"timeline.no_temperatures_at_all")}
              </p>`}
      ${d?y:p`${this.#b(n,s,r,o,l)} ${this.#N(s,r)}`}
      ${this.#C(s,r,o)} ${this.#D(s,r,o)}
    </div>`}#b(n,r,o,i,s){let{say:a}=this;if(this._width<100)return p`<div class="chart waiting"></div>`;let u=this.#T(n,r,o),l=this.#x(r),h=l?r.indexOf(l):-1,{x:c}=u,d=this._at,f=m=>d===void 0||d>this._now||m.length===0?"":` ${this.format.temperature(on(m,d))}`,g=(m,_)=>p`<div class="title" style="top:${m}px" aria-hidden="true">
        ${_.map(([b,v])=>p`<span>${Bt(b)} ${b.text}<b>${f(v)}</b></span>`)}
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
        ${l?vs(l,u,n.range):y}
      </svg>
      ${g(0,[[{text:a("timeline.indoors"),colour:"var(--aux-indoor)",shape:"line"},u.indoor],[{text:a("timeline.set_to"),colour:"var(--aux-line)",shape:"dashed"},u.setpoint]])}
      ${u.lanes.map(m=>p`<div class="title lane" style="top:${m.top}px" aria-hidden="true">
            <span
              >${Bt({text:"",colour:ut(m.cause),shape:"area"})}
              ${m.text}</span
            >
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
              aria-valuetext=${l?Ei(l,i,mn(l,o)):""}
              @keydown=${m=>this.#E(m,r)}
            ></div>`}
      ${g(u.outdoorTop,[[{text:a("timeline.outdoors"),colour:"var(--aux-outdoor)",shape:"line"},u.outdoor],...this._width<Ss?[]:this.#S(o).map(m=>[m,[]])])}
    </div>`}#w(n,r,o){let i=[n,this._now,r.at(-1)?.end,r.length,this.hass.locale,this.hass.config];return this.#a?.by.every((s,a)=>s===i[a])||(this.#a={by:i,made:ps(r,n.range,o)}),this.#a.made}#T(n,r,o){let{say:i,format:s,_width:a,_now:u}=this,{balance_point_c:l,balance_point_uncertainty_k:h}=o,c=[n,a,u,r.at(-1)?.end,r.length,l,h,this.hass.locale,this.hass.config];return this.#s?.by.every((d,f)=>d===c[f])||(this.#s={by:c,made:xs({past:n,runs:r,point:o,width:a,now:u,say:i,format:s})}),this.#s.made}#x(n){let r=o=>o===void 0?void 0:n.find(i=>i.start===o);return r(this._pointed)??r(this._chosen)??n.at(-1)}#$(n,r,o){let i=n.currentTarget.getBoundingClientRect(),s=n.clientX-i.left,a=n.clientY-i.top,{range:u}=this._past,l=r.lanes.find(({top:f})=>a>=f&&a<f+gn),h=l?o.filter(({cause:f})=>f===l.cause):o,c=(s-A.left)/(r.width-A.left-A.right),d=u.start+c*(u.end-u.start);return{run:Li(h,r.x,s,gl),at:Math.min(Math.max(d,u.start),u.end)}}#A(n,r,o){if(n.pointerType==="touch")return;let{run:i,at:s}=this.#$(n,r,o);this._pointed=i?.start,this._at=s}#R(n,r,o){let{run:i}=this.#$(n,r,o);i&&this.#v(i)}#v(n){this._chosen=n.start,this._pointed=void 0}#E(n,r){let o=this.#x(r),i=o?r.indexOf(o):r.length,a={ArrowLeft:i-1,ArrowDown:i-1,ArrowRight:i+1,ArrowUp:i+1,Home:0,End:r.length-1}[n.key];if(a!==void 0)this.#M(r,a);else if(n.key==="PageUp")this.#k(-1);else if(n.key==="PageDown")this.#k(1);else return;n.preventDefault()}#k(n){this.#f(n),this.#i=n}#M(n,r){let o=n[Math.min(Math.max(r,0),n.length-1)];o&&this.#v(o)}#S(n){let{balance_point_c:r,balance_point_is_default:o}=n;if(r===null)return[];let{say:i}=this,s=this.format.temperature(r),a=o?i("timeline.about",{point:s}):s;return[{text:i("timeline.copes",{point:a}),colour:"var(--aux-capacity)",shape:"dashed"}]}#N(n,r){let{say:o}=this,i=["yes","uncertain","no"].filter(s=>n.some(a=>a.avoidable===s)).map(s=>({text:o(`legend.${s}`),colour:"var(--aux-line)",shape:"area",avoidable:s}));return ki([...this._width<Ss?this.#S(r):[],...i])}#C(n,r,o){let i=this.#x(n);if(!i)return y;let{say:s}=this,a=n.indexOf(i),u=mn(i,r),l=(h,c)=>p`<button
        class="icon"
        aria-label=${s(`timeline.${h}`)}
        ?disabled=${c<0||c>=n.length}
        @click=${()=>this.#M(n,c)}
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
      <div aria-live=${u?"off":"polite"}>${Je(i,o,u)}</div>
    </div>`}#D(n,r,o){if(n.length===0)return y;let{say:i}=this;return p`<details
      ?open=${this._table>0}
      @toggle=${s=>{let{open:a}=s.currentTarget;a!==this._table>0&&(this._table=a?Ar:0)}}
    >
      <summary>${i("timeline.table")}</summary>
      ${this._table===0?y:Di([this._past,this._now,n.length,n.at(-1)?.end,this._table,this.hass.locale],()=>Ii([...n].reverse().slice(0,this._table),o,s=>mn(s,r),s=>this.#v(s)))}
      ${this._table>0&&n.length>this._table?p`<button @click=${()=>this._table+=Ar}>${i("timeline.more")}</button>`:y}
    </details>`}getCardSize(){return 9}static{this.styles=[C.styles,Xe,tn,qi,ks]}};var ue=(t,e,n={})=>({type:`custom:aux-heat-${t}-card`,entry_id:e.entry_id,...n}),_l={grid_options:{columns:"full"}},le=class{static async generate(e,n){let r=rt(n),o=await me(n);return o.length===0?{views:[wl(r)]}:{views:o.map(i=>bl(i,r,o.length>1))}}static getCreateSuggestions(e){return{title:rt(e)("dashboard.title"),icon:"mdi:radiator"}}};function bl(t,e,n){let r=(s,a={})=>{let u=t.entities[s];return u?[{type:"tile",entity:u,name:{type:"entity"},..._l,...a}]:[]},o=t.sources.climates.map(s=>({type:"thermostat",entity:s})),i=[{type:"grid",column_span:2,cards:[ue("summary",t),ue("findings",t),ue("timeline",t)]},{type:"grid",column_span:2,cards:[ue("outdoor",t),ue("season",t)]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...t.entities["button.test_backup"]?[{type:"heading",heading:e("dashboard.test"),heading_style:"subtitle"},...r("button.test_backup"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:e("dashboard.thermostat")},...o]}];return{title:n?t.title:e("dashboard.title"),path:n?t.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:i}}function wl(t){return{title:t("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${t("state.none")}

[${t("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var xl={summary:{element:en,domains:["binary_sensor"]},findings:{element:be,domains:["binary_sensor"]},timeline:{element:yn,domains:["binary_sensor","event"]},outdoor:{element:je,domains:["sensor"]},season:{element:Ye,domains:["sensor"]}},_n=Pn(navigator.language);for(let[t,{element:e,domains:n}]of Object.entries(xl)){let r=`aux-heat-${t}-card`;customElements.get(r)||(customElements.define(r,e),(window.customCards??=[]).push({type:r,name:_n(`card.${t}`),description:_n(`card.${t}_description`),preview:!0,getEntitySuggestion:(o,i)=>vl(o,i,r,n)}))}function vl(t,e,n,r){return!(t.entities?.[e]?.platform==="aux_heat")||!r.includes(e.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var Ts="ll-strategy-dashboard-aux-heat";customElements.get(Ts)||(customElements.define(Ts,class extends HTMLElement{static{this.generate=le.generate}static{this.getCreateSuggestions=le.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:_n("dashboard.title"),description:_n("dashboard.description")}));
